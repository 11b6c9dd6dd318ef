import type { Machine } from '../machine.ts';
import type { Node } from '../node.ts';
import type { Fact, Hole } from '../values.ts';

/** Not a hole of any value: what a condition was about, for judges that read it. */
const ANY: Hole = { t: 'hole', id: 0, origin: 'unknown', text: '', deep: false, members: new Map(), props: new Map() };

/** What is known of a path after a condition with a call or a comparison, as written. */
export function guardOf(m: Machine, test: Node): { whenTrue: Fact; whenFalse: Fact } | undefined {
  const text = m.textOf(test);
  if (!/[(=]|\bin\b/.test(text)) return undefined;
  return { whenTrue: { hole: ANY, reason: text, about: `guard ${text}` }, whenFalse: { hole: ANY, reason: `!(${text})`, about: `guard !${text}` } };
}
