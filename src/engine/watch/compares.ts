import type { CallSite, Machine } from '../machine.ts';
import type { CompareHit } from '../machine-types.ts';
import type { Node } from '../node.ts';
import { staticName, unwrap } from '../node.ts';
import { elementOf } from '../members.ts';
import type { Hole, Value } from '../values.ts';
import { itemsOf, UNDEFINED } from '../values.ts';
import { BY_INDEX, elementsOf, wholesOf } from './by-index.ts';
import { mayHoldCodes, saysEqual } from './patterns.ts';
import { noteUse, tracesOf } from './trace.ts';
import { CODE_NAME, CODE_UNDER_KEY, SECRET_HEADER, SECRET_OF_SESSION, SECRET_SETTING, SECRET_VARIABLE, SECRET_WORDS } from './secret-names.ts';
import { locationOf, mergeViews, viewOf } from './view.ts';

/** Names of things that must not be found out by timing; what is no secret of that name is the judge's business. */
const SECRET = new RegExp(`${SECRET_WORDS}|(?:^|_)sig$|Sig$|(?:^|_)mac$`, 'i');

const IN_HEADER = new RegExp(SECRET_HEADER, 'i');

/** Notes `left === right` where one side comes from a watched call or is named like a secret. */
export function noteCompare(m: Machine, operator: string, left: Value, right: Value, node: Node, leftNode: Node, rightNode: Node | undefined): void {
  if (ofElements.has(node)) return;
  const wholes = m.dead || !rightNode ? undefined : wholesOf(unwrap(leftNode), unwrap(rightNode));
  if (wholes) note(m, `${operator} ${BY_INDEX}`, m.ops.evaluate(wholes[0]), m.ops.evaluate(wholes[1]), node, ...wholes);
  else note(m, operator, left, right, node, leftNode, rightNode);
}

/** Comparisons in callbacks of `every` and `some` that stand for the two texts. */
const ofElements = new WeakSet<Node>();

/** `[...mac].every((char, i) => char === given[i])`: it leaves at the first difference, as a loop does. */
function noteElements(m: Machine, name: 'every' | 'some', list: Node, site: CallSite): void {
  const found = m.dead ? undefined : elementsOf(name, list, site.args[0]);
  if (!found) return;
  ofElements.add(found.node);
  const [left, right] = found.wholes;
  note(m, `${name} ${BY_INDEX}`, m.ops.evaluate(left), m.ops.evaluate(right), found.node, left, right);
}

function note(m: Machine, operator: string, left: Value, right: Value, node: Node, leftNode: Node, rightNode: Node | undefined): void {
  if (m.dead) return;
  if (left.t === 'const' || right.t === 'const') {
    if (m.tracing && rightNode) noteConstant(m, operator, left.t === 'const' ? right : left, left.t === 'const' ? left : right, node, left.t === 'const' ? rightNode : leftNode);
    return;
  }
  const leftTraces = m.tracing ? tracesOf(left) : [];
  const rightTraces = m.tracing ? tracesOf(right) : [];
  if (!operator.endsWith(BY_INDEX) && !(operator.startsWith('in') && (isListOfSecrets(m, leftNode) || isSettingOfSecrets(left))) && leftTraces.length === 0 && rightTraces.length === 0 && !isSecret(leftNode) && !(rightNode && isSecret(rightNode)) && !isSentSecret(left) && !isSentSecret(right) && !isConfiguredSecret(left) && !isConfiguredSecret(right) && !isHeldSecret(left) && !isHeldSecret(right) && !isCode(m, leftNode) && !(rightNode && (isCode(m, rightNode) || isKeyOfObject(leftNode, rightNode) || isPairOfSecrets(m, leftNode, rightNode)))) return;
  const known = m.found.compares.find((one) => one.node === node);
  if (known) return known.left.origin !== 'request' && known.right.origin !== 'request' && (isSent(left) || isSent(right)) ? noteSent(m, known, left, right, leftNode, rightNode) : undefined;
  if (m.found.compares.length > 200) return;
  const views = [viewOf(m, left, leftNode), viewOf(m, right, rightNode)] as const;
  m.found.compares.push({ node, module: m.module, operator, left: views[0], right: views[1] });
  const at = locationOf(m, m.site(node));
  if (!at) return;
  noteUse(leftTraces, { how: 'compare', name: operator, other: views[1], at });
  noteUse(rightTraces, { how: 'compare', name: operator, other: views[0], at });
}

/** `claims.role !== 'admin'`: what is asked of a watched value. */
function noteConstant(m: Machine, operator: string, value: Value, asked: Value, node: Node, valueNode: Node): void {
  if (asked.t !== 'const' || typeof asked.v !== 'string' || asked.v === '') return;
  const traces = tracesOf(value);
  const at = traces.length > 0 ? locationOf(m, m.site(node)) : undefined;
  if (at) noteUse(traces, { how: 'compare', name: operator, beside: m.textOf(valueNode), other: viewOf(m, asked), at });
}

function isSent(value: Value): boolean {
  return value.t === 'join' ? value.of.some(isSent) : value.t === 'hole' && value.origin === 'request';
}

/** Of a method that was looked at by itself before: somebody in sight gives it what a client sent. */
function noteSent(m: Machine, known: CompareHit, left: Value, right: Value, leftNode: Node, rightNode: Node | undefined): void {
  known.left = mergeViews(known.left, viewOf(m, left, leftNode));
  known.right = mergeViews(known.right, viewOf(m, right, rightNode));
}

/** Methods that compare two texts or buffers byte by byte. */
const COMPARING: ReadonlySet<string> = new Set(['equals', 'localeCompare', 'compare']);
const ALSO: ReadonlySet<string> = new Set(['includes', 'indexOf', 'startsWith', 'endsWith', 'is', 'eq']);

/** Functions that are given both: `assert.strictEqual(a, b)`, `_.isEqual(a, b)`, `Object.is(a, b)`. */
const GIVEN_BOTH: ReadonlySet<string> = new Set(['isEqual', 'is', 'equal', 'strictEqual', 'deepEqual', 'deepStrictEqual', 'notEqual', 'notStrictEqual']);

/** `a.equals(b)`, `Buffer.compare(a, b)`. */
export function noteComparingCall(m: Machine, receiver: Value, name: string | undefined, args: readonly Value[], site: CallSite): void {
  if (name !== undefined && GIVEN_BOTH.has(name) && m.tracing && args.length > 1 && args.slice(0, 2).some((arg) => tracesOf(arg).length > 0)) return noteCompare(m, name, args[0]!, args[1]!, site.node, site.args[0]!, site.args[1]);
  if ((name === 'every' || name === 'some') && site.node.callee.type === 'MemberExpression') return noteElements(m, name, site.node.callee.object as Node, site);
  if (name === undefined || args.length === 0 || !(COMPARING.has(name) || EQUAL.has(name) || ALSO.has(name))) return;
  const callee = unwrap(site.node.callee as Node);
  if (callee.type !== 'MemberExpression' || noteEqualityMethod(m, receiver, name, args, site, callee.object as Node) || !COMPARING.has(name)) return;
  if (receiver.t === 'builtin' && receiver.name === 'Buffer') {
    if (args.length > 1) noteCompare(m, 'Buffer.compare', args[0]!, args[1]!, site.node, site.args[0]!, site.args[1]);
  } else if (name !== 'compare' || tracesOf(receiver).length > 0) noteCompare(m, name, receiver, args[0]!, site.node, callee.object as Node, site.args[0]);
}

/** Functions that compare two values by their contents, and leave at the first difference as operators do. */
const EQUAL: ReadonlySet<string> = new Set(['isEqual', 'isDeepEqual', 'isDeepStrictEqual', 'deepEqual', 'fastDeepEqual', 'dequal', 'identical', 'equal', 'equals', 'strictEqual', 'deepStrictEqual']);

/** `isEqual(a, b)` of a package; a function of the program is looked into instead. */
export function noteEqualityCall(m: Machine, callee: Value, args: readonly Value[], site: CallSite): void {
  if (args.length < 2 || callee.t === 'fn' || site.tagged) return;
  const name = unwrap(site.node.callee as Node);
  if (name.type !== 'Identifier' || !EQUAL.has(String(name.name))) return;
  const declared = m.module.types.get(String(name.name));
  if (declared?.kind === 'import' && /^(?:[./~#]|@\/)/.test(declared.specifier)) return;
  noteCompare(m, String(name.name), args[0]!, args[1]!, site.node, site.args[0]!, site.args[1]);
}

/** `_.isEqual(a, b)`, `Object.is(a, b)`, `[a].includes(b)`: true where it was one of them. */
function noteEqualityMethod(m: Machine, receiver: Value, name: string, args: readonly Value[], site: CallSite, object: Node): boolean {
  if (name === 'startsWith' || name === 'endsWith') {
    if (m.tracing && tracesOf(args[0]!).length > 0) noteCompare(m, name, receiver, args[0]!, site.node, object, site.args[0]);
    return true;
  }
  if (name === 'includes' || name === 'indexOf') {
    const inner = unwrap(object);
    if (isListOfSecrets(m, object) || isSettingOfSecrets(receiver) || (m.tracing && receiver.t !== 'arr' && tracesOf(args[0]!).length > 0)) {
      noteCompare(m, name, receiver.t === 'arr' ? elementOf(m, receiver, object) : receiver, args[0]!, site.node, object, site.args[0]);
      return true;
    }
    const only = inner.type === 'ArrayExpression' && inner.elements.length === 1 ? (inner.elements as (Node | null)[])[0] : undefined;
    if (only && only.type !== 'SpreadElement' && receiver.t === 'arr') noteCompare(m, name, itemsOf(receiver)[0]?.v ?? UNDEFINED, args[0]!, site.node, only, site.args[0]);
    return true;
  }
  const compares = name === 'is' ? receiver.t === 'builtin' && receiver.name === 'Object' : name === 'eq' ? LODASH.test(m.textOf(object)) : EQUAL.has(name) && receiver.t !== 'obj';
  if (!compares || args.length < 2) return false;
  noteCompare(m, `${m.textOf(object)}.${name}`, args[0]!, args[1]!, site.node, site.args[0]!, site.args[1]);
  return true;
}

/** `backupCodes`, `apiKeys`; lists that a setting was split into are told by their values. */
function isListOfSecrets(m: Machine, object: Node): boolean {
  return LIST.test(m.textOf(object).replace(SPLIT, ''));
}

/** `(process.env.KEYS ?? '').split(',')`, whatever it is called by now. */
function isSettingOfSecrets(value: Value): boolean {
  if (value.t === 'join') return value.of.some(isSettingOfSecrets);
  if (value.t === 'arr') return itemsOf(value).some(({ v }) => isSettingOfSecrets(v));
  for (let at: Hole | undefined = value.t === 'hole' && value.origin === 'environment' ? value : undefined; at; at = at.base) if (LIST_VARIABLE.test(at.text)) return true;
  return false;
}

const LIST_VARIABLE = /\benv(?:\.|\[["'])(?:[A-Z\d]+_)*(?:KEYS|TOKENS|SECRETS)\b/;

const LIST = /(?:(?:[aA]pi|API|[aA]ccess|ACCESS)_?(?:[kK]ey|KEY)|[tT]oken|TOKEN|[sS]ecret|SECRET|(?:[bB]ackup|[rR]ecovery|[sS]cratch)_?[cC]ode)(?:s|S)[!?]?$|^(?:valid|allowed|known)?[kK]eys$/;

/** `(process.env.API_TOKENS ?? '').split(',')` */
const SPLIT = /(?:\s*(?:\?\?|\|\|)\s*["'`]{2}\))?[!?]?(?:\??\.\s*(?:split|map|filter)\((?:[^()]|\([^()]*\)){0,60}\))+$/;

const LODASH = /^(?:_|lodash)$/;

/** `switch (token) { case process.env.ADMIN_TOKEN: … }`. */
export function noteCases(m: Machine, value: Value, discriminant: Node, cases: readonly Node[]): void {
  for (const { test } of cases) {
    const label = test ? unwrap(test as Node) : undefined;
    if (label?.type === 'Literal' && m.tracing) noteCompare(m, 'case', value, m.ops.evaluate(label), label, discriminant, label);
    if (label?.type === 'Identifier' || label?.type === 'MemberExpression' || label?.type === 'CallExpression') noteCompare(m, 'case', value, m.ops.evaluate(label), label, discriminant, label);
  }
}

/** It was taken out of a header that is named like a secret, however it is called by now. */
function isSentSecret(value: Value): boolean {
  if (value.t === 'join') return value.of.some(isSentSecret);
  if (value.t !== 'hole' || (value.origin !== 'request' && value.origin !== 'call')) return false;
  if (value.origin === 'call') return IN_HEADER.test(value.owner?.text ?? value.text);
  for (let at: Hole | undefined = value; at; at = at.base) if (IN_HEADER.test(at.text)) return true;
  return false;
}

/** `process.env.ADMIN_KEY`, whatever it is called by now. */
function isConfiguredSecret(value: Value): boolean {
  // `process.env.ADMIN_KEY ?? ''`
  if (value.t === 'join') return value.of.some(isConfiguredSecret);
  if (value.t !== 'hole') return false;
  return value.origin === 'environment' ? CONFIGURED.test(value.text) : SETTING.test(value.text) || VARIABLE.test(value.text);
}

const CONFIGURED = new RegExp(`${SECRET_VARIABLE}|^\\w+_KEY$`);
const SETTING = new RegExp(`${SECRET_SETTING}$`, 'i');
/** The `env` that a worker is handed. */
const VARIABLE = new RegExp(`${SECRET_VARIABLE}$`);

/** `` await redis.get(`otp:${phone}`) ``, `req.session.formToken`, whatever it is called by now: the key says what is kept there. */
function isHeldSecret(value: Value): boolean {
  return value.t === 'join' ? value.of.some(isHeldSecret) : value.t === 'hole' && HELD.test(value.text);
}

const HELD = new RegExp(`${CODE_UNDER_KEY}|${SECRET_OF_SESSION}`, 'i');

/** `entry.code`, `resetCode`, in a file that says what codes are for. */
function isCode(m: Machine, node: Node): boolean {
  const inner = unwrap(node);
  const name = inner.type === 'Identifier' ? (inner.name as string) : inner.type === 'MemberExpression' ? staticName(inner.property, inner.computed as boolean) : undefined;
  if (name === undefined || !ENDS_WITH_CODE.test(name)) return false;
  const { file } = m.module;
  let held = codesIn.get(file);
  if (held === undefined) codesIn.set(file, (held = mayHoldCodes(file.text)));
  return held;
}

/** `key === this.tillKey`: what an object was made with, against a key that a method is given. */
function isKeyOfObject(left: Node, right: Node): boolean {
  const [a, b] = [unwrap(left), unwrap(right)];
  const [given, field] = a.type === 'Identifier' ? [a, b] : [b, a];
  return given.type === 'Identifier' && /key$/i.test(given.name as string) && field.type === 'MemberExpression' && isOfThis(field.object as Node) && /\wkey$/i.test(staticName(field.property, field.computed as boolean) ?? '');
}

/** `this`, `this.options` */
function isOfThis(node: Node): boolean {
  return node.type === 'ThisExpression' || (node.type === 'MemberExpression' && (node.object as Node).type === 'ThisExpression');
}

/** `actual === expected`, in a file with a function that is called `tokensMatch`. */
function isPairOfSecrets(m: Machine, left: Node, right: Node): boolean {
  if (unwrap(left).type !== 'Identifier' || unwrap(right).type !== 'Identifier') return false;
  const { file } = m.module;
  let said = pairsIn.get(file);
  if (said === undefined) pairsIn.set(file, (said = saysEqual(file.text)));
  return said;
}

const pairsIn = new WeakMap<object, boolean>();

const ENDS_WITH_CODE = new RegExp(`${CODE_NAME}$`);
const codesIn = new WeakMap<object, boolean>();

/** The last name of an expression says what it is: `req.headers['x-signature']`, `user.resetToken`, `getToken()`. */
function isSecret(node: Node): boolean {
  const inner = unwrap(node);
  switch (inner.type) {
    case 'Identifier':
      return SECRET.test(inner.name as string);
    case 'MemberExpression': {
      const name = staticName(inner.property, inner.computed as boolean);
      return name !== undefined && (SECRET.test(name) || (name === 'value' && isSecret(inner.object as Node)));
    }
    case 'CallExpression': {
      if (isConverter(inner.callee as Node)) return (inner.arguments as Node[]).slice(0, 1).some(isSecret);
      if ((inner.arguments as Node[]).some((one) => one.type === 'Literal' && typeof one.value === 'string' && SECRET.test(one.value))) return true;
      return isSecret(inner.callee as Node);
    }
    case 'AwaitExpression':
      return isSecret(inner.argument as Node);
    case 'TemplateLiteral':
      return (inner.expressions as Node[]).some(isSecret);
    default:
      return false;
  }
}

/** `Buffer.from(x)`, `String(x)`: the same in another type. */
function isConverter(callee: Node): boolean {
  if (callee.type === 'Identifier') return callee.name === 'String';
  return callee.type === 'MemberExpression' && staticName(callee.property, callee.computed as boolean) === 'from' && (callee.object as Node).type === 'Identifier' && (callee.object as Node).name === 'Buffer';
}
