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
  const text = [m.textOf(test), ...checksIn(m, test)].join(' of ');
  if (!/[(=]|\bin\b/.test(text)) return undefined;
  return { whenTrue: { hole: NO_HOLE, reason: text, about: `guard ${text}` }, whenFalse: { hole: NO_HOLE, reason: `!(${text})`, about: `guard !${text}` } };
}

const known = new WeakMap<Node, readonly string[]>();

/** `isInside` in `if (!isInside)`, by what it was declared to be: `full.startsWith(ROOT)`. */
function checksIn(m: Machine, test: Node): readonly string[] {
  let checks = known.get(test);
  if (!checks) known.set(test, (checks = namesIn(test).flatMap((name) => checkOf(m, name, test.start) ?? [])));
  return checks;
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
