import type { Machine } from '../machine.ts';
import type { Node } from '../node.ts';
import { unwrap } from '../node.ts';
import type { Env, Value } from '../values.ts';
import { namesIn } from './bindings.ts';
import { MAGIC } from './open-names.ts';
import type { Helper } from './way-down.ts';

/** Names in one condition that are looked up. */
const MAX_NAMES = 16;

/** Characters of a function that are read. */
const MAX_TEXT = 3_000;

/** Which of the names that lead to a prototype the conditions on this path speak of: themselves, or by a list or a function that they name. */
export function refusedNames(m: Machine, conditions: readonly string[]): string[] {
  const found = new Set<string>();
  const seen = new Set<unknown>();
  for (const condition of conditions) readText(m, condition, m.env, found, seen, 0);
  return [...found];
}

/** The same for a function that is over: what it speaks of itself. */
export function refusedIn(m: Machine, fn: Helper): string[] {
  const found = new Set<string>();
  readText(m, fn.mod.file.text.slice(fn.node.start, Math.min(fn.node.end, fn.node.start + MAX_TEXT)), fn.env, found, new Set(), 0);
  return [...found];
}

/** What asks whether all objects have such a name: `Object.prototype[name] !== undefined`, `name in Object.prototype`, `hasOwn.call(Object.prototype, name)`. */
const INHERITED = /\bObject\.prototype\s*\[\s*[A-Za-z_$]|\bin\s+(?:Object\.prototype\b(?!\s*[.[])|\(?\{\s*\})|\(\s*\{\s*\}\s*\)\s*\[\s*[A-Za-z_$]|\bhasOwn(?:Property)?(?:\.call)?\(\s*Object\.prototype\s*,|\bObject\.prototype\.hasOwnProperty\(/;

function readText(m: Machine, text: string, env: Env, found: Set<string>, seen: Set<unknown>, depth: number): void {
  // `Object.prototype.toString` and `value.constructor === Object` refuse no name.
  for (const magic of MAGIC) if (new RegExp(`(?<![.\\w])${magic}(?!\\w)`).test(text)) found.add(magic);
  if (INHERITED.test(text)) found.add('__proto__').add('constructor');
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

/** `typeof target[key] === 'object'`, `isPlainObject(target[key])`, `toString.call(node) === '[object Object]'`. */
const ASKS = /typeof\s*\(?\s*([A-Za-z_$][\w$]*)[^;\n]{0,60}?['"]object['"]|(?<!\b(?:_|lodash)\.)\b(is(?:Plain)?(?:Object|Record|Tree|Dict|Mapping|Hash|Map)\w*)\(\s*([A-Za-z_$][\w$]*)|\b(isPlain\w*)\(\s*([A-Za-z_$][\w$]*)|toString\.call\(\s*([A-Za-z_$][\w$]*)/gi;

/**
 * The way down goes into objects and not into functions, so that `constructor` leads nowhere: what was reached is asked what it is.
 * What the value is says nothing of that.
 */
export function asksForObjects(m: Machine, owner: Node): boolean {
  const root = rootOf(owner);
  if (root === undefined) return false;
  const { text } = m.module.file;
  for (const frame of m.frames.toReversed()) {
    if (frame.module !== m.module) return false;
    const names = namesIn(frame.node);
    for (const [, ofType, check = '', checked, plain, plainly, tagged] of text.slice(frame.node.start, frame.node.end).matchAll(ASKS)) {
      const asked = ofType ?? checked ?? plainly ?? tagged!;
      const isReached = asked === root || names.get(asked)?.given.some((given) => rootOf(given) === root) === true;
      if (isReached && (plain !== undefined || !takesFunctions(text, check))) return true;
    }
    if (names.has(root)) return false;
  }
  return false;
}

/** A check of the file's own that a function passes as well. */
function takesFunctions(text: string, check: string): boolean {
  if (check === '') return false;
  const body = new RegExp(`\\b(?:function\\s+${check}|${check}\\s*[=:])[^]{0,160}`).exec(text)?.[0] ?? '';
  return /['"]function['"]|\bObject\(\w+\)|instanceof Object\b/.test(body);
}

/** The variable that an expression begins with. */
function rootOf(expression: Node): string | undefined {
  const node = unwrap(expression);
  switch (node.type) {
    case 'Identifier':
      return String(node.name);
    case 'MemberExpression':
      return rootOf(node.object as Node);
    case 'AssignmentExpression': case 'LogicalExpression':
      return rootOf(node.left as Node);
    default:
      return undefined;
  }
}
