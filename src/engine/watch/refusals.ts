import type { Machine } from '../machine.ts';
import type { Env, Value } from '../values.ts';
import { MAGIC } from './open-names.ts';

/** Names in one condition that are looked up. */
const MAX_NAMES = 16;

/** Which of the names that lead to a prototype the conditions on this path speak of: themselves, or by a list or a function that they name. */
export function refusedNames(m: Machine, conditions: readonly string[]): string[] {
  const found = new Set<string>();
  const seen = new Set<unknown>();
  for (const condition of conditions) readText(m, condition, m.env, found, seen, 0);
  return [...found];
}

function readText(m: Machine, text: string, env: Env, found: Set<string>, seen: Set<unknown>, depth: number): void {
  // `Object.prototype.toString` and `value.constructor === Object` refuse no name.
  for (const magic of MAGIC) if (new RegExp(`(?<![.\\w])${magic}(?!\\w)`).test(text)) found.add(magic);
  if (depth > 2) return;
  // What is named in a text in quotes is none of the program's.
  for (const name of new Set(text.replace(/(['"`])(?:(?!\1).)*\1/g, ' ').match(/(?<![\w$.]|\.\s)[A-Za-z_$][\w$]*|(?<=this\.#?)[\w$]+/g)?.slice(0, MAX_NAMES) ?? [])) {
    for (let at: Env | undefined = env; at; at = at.parent) {
      const cell = at.vars.get(name);
      if (!cell) continue;
      if (!seen.has(cell)) {
        seen.add(cell);
        readValue(m, m.get(cell), found, seen, depth);
      }
      break;
    }
  }
}

function readValue(m: Machine, value: Value, found: Set<string>, seen: Set<unknown>, depth: number): void {
  if (depth > 4) return;
  switch (value.t) {
    case 'const':
      if (typeof value.v === 'string') for (const magic of MAGIC) if (value.v === magic) found.add(magic);
      return;
    case 'regex':
      for (const magic of MAGIC) if (value.source.includes(magic)) found.add(magic);
      return;
    case 'arr':
      readValue(m, value.items.v, found, seen, depth + 1);
      return;
    case 'items':
      for (const item of value.list) readValue(m, item.v, found, seen, depth + 1);
      return;
    case 'coll':
      readValue(m, value.items.v, found, seen, depth + 1);
      return;
    case 'join':
      for (const one of value.of) readValue(m, one, found, seen, depth + 1);
      return;
    case 'obj':
      if (value.cls === undefined) for (const magic of MAGIC) if (value.props.has(magic)) found.add(magic);
      return;
    case 'fn':
      readText(m, value.mod.file.text.slice(value.node.start, value.node.end).slice(0, 1_000), value.env, found, seen, depth + 1);
      return;
    default:
      return;
  }
}
