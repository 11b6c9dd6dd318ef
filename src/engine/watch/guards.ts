import type { Condition } from '../facts.ts';
import type { Machine } from '../machine.ts';
import type { Node } from '../node.ts';
import { unwrap } from '../node.ts';
import type { Fact } from '../values.ts';
import { NO_HOLE } from '../values.ts';

/** A condition, with itself as written among what it proves. */
export function withGuard(m: Machine, test: Node, condition: Condition): Condition {
  const guard = m.wanted.roles.size > 0 ? guardOf(m, test) : undefined;
  return guard === undefined ? condition : { ...condition, whenTrue: [...condition.whenTrue, guard.whenTrue], whenFalse: [...condition.whenFalse, guard.whenFalse] };
}

/** What is known of a path after a condition with a call or a comparison, as written; a variable's name stands for the check that it holds. */
export function guardOf(m: Machine, test: Node): { whenTrue: Fact; whenFalse: Fact } | undefined {
  const text = writtenAs(m, test);
  if (!/[(=]|\bin\b/.test(text)) return undefined;
  return { whenTrue: { hole: NO_HOLE, reason: text, about: `guard ${text}` }, whenFalse: { hole: NO_HOLE, reason: `!(${text})`, about: `guard !${text}` } };
}

const known = new WeakMap<Node, string>();
/** Characters of a condition that are read; a cut one keeps its rules guessing. */
const MAX_TEXT = 240;

/** A condition as written, with `isInside` of `if (!isInside)` by what it was declared to be: `full.startsWith(ROOT)`. */
function writtenAs(m: Machine, test: Node): string {
  let text = known.get(test);
  if (text === undefined) {
    const whole = m.module.file.text.slice(test.start, Math.min(test.end, test.start + MAX_TEXT)).replace(/\s+/g, ' ');
    text = [test.end - test.start > MAX_TEXT ? `${whole}…` : whole, ...namesIn(test).flatMap((name) => checkOf(m, name, test.start) ?? [])].join(' of ');
    known.set(test, text);
  }
  return text;
}

function namesIn(test: Node): readonly string[] {
  const node = unwrap(test);
  if (node.type === 'Identifier') return [node.name as string];
  if (node.type === 'UnaryExpression' && node.operator === '!') return namesIn(node.argument as Node);
  return node.type === 'LogicalExpression' ? [...namesIn(node.left as Node), ...namesIn(node.right as Node)] : [];
}

/** An expression that says yes or no. */
const PREDICATE = /(?:^|[\s!(.])(?:is|has|are|can|matches|allows)[A-Z_]\w*\(|\.(?:test|includes|has|startsWith|endsWith|some|every)\(|[=!]==?/;

function checkOf(m: Machine, name: string, before: number): string | undefined {
  const { text } = m.module.file;
  for (const word of ['const', 'let', 'var']) {
    const at = text.lastIndexOf(`${word} ${name} =`, before);
    if (at === -1) continue;
    const given = /^\s*((?:[^;\n]|(?<=&&|\|\||\()\n|\n\s*(?=[&|.?:)]))*)/.exec(text.slice(at + word.length + name.length + 3, at + 400))?.[1]?.replace(/\s+/g, ' ').trim();
    return given !== undefined && PREDICATE.test(given) && !/\?(?![.?])/.test(given) ? given.slice(0, 160) : undefined;
  }
  return undefined;
}
