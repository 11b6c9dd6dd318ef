import type { Primitive } from '../../core/candidate.ts';
import type { Node } from '../node.ts';
import type { Cat, Const, Hole, Obj, Value } from '../values.ts';
import { mark, tracesOf } from './trace.ts';

/** What a parameter is when nobody gives it: `function seal(text, algorithm = 'md5')`. It says nothing of what callers give. */
const defaults = new WeakMap<Hole, Primitive>();

/** The same for an object: `options = { mode: 'ecb' }`, `options = DEFAULTS`. */
const objects = new WeakMap<Hole, Obj>();

/** The same for a function of the language: `random = Math.random`. */
const functions = new WeakMap<Hole, string>();

/** Remembers the default of a parameter that nothing is known of. `evaluate` is asked where it is no literal. */
export function noteDefault(value: Value, fallback: Node, evaluate: () => Value): void {
  if (value.t !== 'hole' || value.origin !== 'parameter') return;
  // `secret = randomBytes(32).toString('hex')`: where nobody gives one, this is what it is.
  if (fallback.type === 'CallExpression') {
    if (isRandomBytes(fallback)) mark(value, tracesOf(evaluate()));
    else if (isBuffer(fallback)) {
      const given = evaluate();
      const bytes = given.t === 'const' ? (given.v as Primitive) : given.t === 'hole' ? given.bytes : undefined;
      if (bytes !== undefined) defaults.set(value, bytes);
    }
  } else if (fallback.type === 'Literal' && !fallback.regex) defaults.set(value, fallback.value as Primitive);
  else if (fallback.type === 'ObjectExpression' || fallback.type === 'Identifier' || isNamed(fallback)) {
    const given = evaluate();
    if (given.t === 'builtin') functions.set(value, given.name);
    else if (given.t === 'obj') objects.set(value, given);
    else if (given.t === 'const') defaults.set(value, given.v as Primitive);
  }
}

/** `Buffer.from('0123456789abcdef')`, `Buffer.alloc(16)`. */
function isBuffer({ callee }: Node): boolean {
  return callee.type === 'MemberExpression' && callee.object.name === 'Buffer' && (callee.property.name === 'from' || callee.property.name === 'alloc');
}

/** `randomBytes(8)`, also written as text. */
function isRandomBytes(call: Node): boolean {
  const callee = call.callee as Node;
  const name = callee.type === 'MemberExpression' ? String(callee.property.name) : String(callee.name);
  if (name === 'toString' && callee.object?.type === 'CallExpression') return isRandomBytes(callee.object as Node);
  return name === 'randomBytes' || name === 'randombytes_buf' || name === 'nanoid';
}

/** `Math.random`, `Digest.Md5`, `DEFAULTS.hashing.rounds`. */
function isNamed(node: Node): boolean {
  return node.type === 'MemberExpression' && node.computed !== true && (node.object.type === 'Identifier' || isNamed(node.object as Node));
}

/** The function of the language that a parameter is when nobody gives it. */
export function defaultFunction(hole: Hole): string | undefined {
  return functions.get(hole);
}

/** Remembers the default of a member of a parameter whose default is an object. */
export function noteMemberDefault(owner: Hole, name: string, member: Value): void {
  const known = objects.get(owner)?.props.get(name);
  if (!known || known.load || member.t !== 'hole') return;
  if (known.v.t === 'obj') objects.set(member, known.v);
  const [constant, ...others] = known.v.t === 'const' ? [known.v] : known.v.t === 'join' ? known.v.of.filter((one) => one.t === 'const') : [];
  if (constant && others.length === 0) defaults.set(member, constant.v as Primitive);
}

/** Names of the members that the default of a parameter has, where that is an object. */
export function defaultMembers(value: Value): readonly string[] {
  const known = value.t === 'hole' ? objects.get(value) : undefined;
  return known ? [...known.props.keys()] : [];
}

/** The default of an unknown parameter, or of a member of one, if it has one. */
export function defaultOf(hole: Hole): { readonly value: Primitive } | undefined {
  return defaults.has(hole) ? { value: defaults.get(hole) } : undefined;
}

/** The text that comes about where nobody gives any of these parameters: `` `aes-${options.size}-${options.mode}` ``. */
export function defaultText(value: Cat): string | undefined {
  let text = '';
  let isDefault = false;
  for (const { v } of value.parts) {
    const known = v.t === 'const' ? { value: v.v as Primitive } : v.t === 'hole' ? defaultOf(v) : v.t === 'join' ? onlyConstant(v.of) : undefined;
    if (!known) return undefined;
    isDefault ||= v.t !== 'const';
    text += String(known.value);
  }
  return isDefault ? text : undefined;
}

/** `{ mode: 'ecb', ...options }`: the member that is taken where the options have none. */
function onlyConstant(of: readonly Value[]): { readonly value: Primitive } | undefined {
  const [constant, ...others] = of.filter((one) => one.t === 'const');
  return constant && others.length === 0 && of.length === 2 ? { value: constant.v as Primitive } : undefined;
}

/** Constants that a value falls back to and that the program looks for itself. */
const questioned = new WeakSet<Const>();

/** `if (production && SECRET === 'dev') throw …`: the program knows its fallback and asks whether it got it. */
export function noteQuestion(left: Value, right: Value): void {
  const [value, asked] = left.t === 'const' ? [right, left] : [left, right];
  if (asked.t !== 'const' || typeof asked.v !== 'string' || asked.v === '' || value.t !== 'join') return;
  for (const one of value.of) if (one.t === 'const' && one.v === asked.v) questioned.add(one);
}

/** Whether the program compared a value with this constant, which it falls back to. */
export function isQuestioned(value: Const): boolean {
  return questioned.has(value);
}
