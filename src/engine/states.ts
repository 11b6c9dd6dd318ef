import { joinValues } from './join.ts';
import type { CallSite, Machine } from './machine.ts';
import type { Value } from './values.ts';

/**
 * `const [note, setNote] = useState('')`: what somebody else sent and `setNote` is called with is in `note` when the component is
 * drawn again. What the program's own page gives (a field that is typed into) changes nothing that is known of it.
 * @see https://react.dev/reference/react/useState
 */
export function noteState(m: Machine, args: readonly Value[], site: CallSite): void {
  const [next] = args;
  const { callee } = site.node;
  if (!next || callee?.type !== 'Identifier' || !/^set[A-Z]/.test(callee.name as string) || !m.module.file.text.includes('useState')) return;
  if (!isSent(next, 0)) return;
  const name = stateOf(m.module.file.text, callee.name as string);
  const cell = name === undefined ? undefined : m.lookup(name);
  if (cell) m.set(cell, joinValues([m.get(cell), next]));
}

/** The variable that a setter belongs to. */
function stateOf(text: string, setter: string): string | undefined {
  return new RegExp(`\\[\\s*([\\w$]+)\\s*,\\s*${setter.replace(/\$/g, '\\$&')}\\s*\\]\\s*=\\s*(?:[\\w$]+\\.)?useState\\b`).exec(text)?.[1];
}

function isSent(value: Value, depth: number): boolean {
  switch (value.t) {
    case 'hole':
      return value.origin === 'request';
    case 'cat':
      return value.parts.some(({ v }) => isSent(v, depth + 1));
    case 'join':
      return depth < 3 && value.of.some((one) => isSent(one, depth + 1));
    default:
      return false;
  }
}
