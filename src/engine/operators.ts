import { provenByEquality } from './authentic.ts';
import { conditionOf, equality, factsAbout, lesserFacts, negate, provesWhenTrue, test } from './facts.ts';
import { fragmentTest } from './fragments.ts';
import { concat, joinValues } from './join.ts';
import type { Machine } from './machine.ts';
import { markupKeys } from './markup-escapes.ts';
import type { Node } from './node.ts';
import { unwrap } from './node.ts';
import { asText } from './strings.ts';
import { TABLE_KEY } from './table-keys.ts';
import type { Hole, Test, Value } from './values.ts';
import { constant, TRUE, UNDEFINED } from './values.ts';
import { carry, notePart, noteRemainder } from './watch/calls.ts';
import { noteCompare } from './watch/compares.ts';
import { noteQuestion } from './watch/defaults.ts';
import { noteEquality, noteNegation } from './watch/unset.ts';

const ARITHMETIC = new Set(['-', '*', '/', '%', '**', '<<', '>>', '>>>', '&', '|', '^']);
const EQUALITY = new Set(['===', '==']);
const INEQUALITY = new Set(['!==', '!=']);

/** `a + b`, comparisons and arithmetic. */
export function evaluateBinary(m: Machine, node: Node): Value {
  const operator = node.operator as string;
  const left = m.ops.evaluate(node.left);
  const right = m.ops.evaluate(node.right);
  if (operator === '+') return add(m, left, right, node.left, node.right, node);
  if (ARITHMETIC.has(operator)) {
    if (left.t === 'const' && right.t === 'const' && typeof left.v === 'number' && typeof right.v === 'number') return constant(arithmetic(operator, left.v, right.v));
    const number = m.harmless('number', node);
    if (m.tracing && operator === '%') noteRemainder(m, left, right, node);
    return m.tracing ? carry(number, left, right) : number;
  }
  if (EQUALITY.has(operator) || INEQUALITY.has(operator)) {
    if (m.wanted.apis.size > 0) noteQuestion(left, right);
    if (m.wanted.compares) noteCompare(m, operator, left, right, node, node.left, node.right);
    const index = indexTestOf(left) ?? indexTestOf(right);
    const result = index ? negate(index) : (typeofTest(m, node) ?? digestTest(m, left, right) ?? equality(left, right));
    const shown = EQUALITY.has(operator) ? result : negate(conditionOf(result));
    if (m.wanted.properties.size > 0) noteEquality(left, right, EQUALITY.has(operator), shown);
    return shown;
  }
  if (operator === 'in') {
    if (right.t !== 'obj' || right.rest) return test([]);
    const markup = markupKeys(right);
    return test(factsAbout(left, TABLE_KEY), markup === '' ? [] : lesserFacts(left, `without ${markup}`));
  }
  if (operator === 'instanceof') {
    const isDate = right.t === 'builtin' && (right.name === 'Date' || right.name === 'Number');
    return isDate ? provesWhenTrue(left, 'date') : fragmentTest(left, right);
  }
  // `x > 0` is false for a text that is no number. Only for the value itself: a length says nothing about the text.
  if (isNumber(right) && left.t === 'hole') return compareWithNumber(m, operator, left);
  if (isNumber(left) && right.t === 'hole') return compareWithNumber(m, operator, right);
  return test([]);
}

function isNumber(value: Value): boolean {
  return value.t === 'const' && typeof value.v === 'number';
}

function compareWithNumber(m: Machine, operator: string, value: Hole): Value {
  const index = indexTestOf(value);
  if (index) return operator === '<' || operator === '<=' ? negate(index) : index;
  return m.harmlessReason(value) === undefined ? provesWhenTrue(value, 'compared with a number') : test([]);
}

/** `list.indexOf(x)` carries the test that x is in the list. */
function indexTestOf(value: Value): Test | undefined {
  const found = value.t === 'hole' ? value.members.get('=index-of') : undefined;
  return found?.t === 'test' ? found : undefined;
}

/** Arithmetic on two known numbers. */
export function arithmetic(operator: string, a: number, b: number): number {
  switch (operator) {
    case '-': return a - b;
    case '*': return a * b;
    case '/': return a / b;
    case '%': return a % b;
    case '**': return a ** b;
    case '<<': return a << b;
    case '>>': return a >> b;
    case '>>>': return a >>> b;
    case '&': return a & b;
    case '|': return a | b;
    default: return a ^ b;
  }
}

/** `signature === hmac(data)`: the data is as the program signed it. */
function digestTest(m: Machine, left: Value, right: Value): Value | undefined {
  const facts = provenByEquality(m, [left, right]);
  return facts.length > 0 ? test([...facts, ...conditionOf(equality(left, right)).whenTrue]) : undefined;
}

/** `typeof x === 'number'` proves x harmless. */
function typeofTest(m: Machine, node: Node): Value | undefined {
  for (const [side, other] of [[unwrap(node.left), unwrap(node.right)], [unwrap(node.right), unwrap(node.left)]] as const) {
    if (side.type === 'UnaryExpression' && side.operator === 'typeof' && other.type === 'Literal') {
      const value = m.ops.evaluate(side.argument);
      const kind = other.value as string;
      if (kind === 'number' || kind === 'boolean' || kind === 'bigint' || kind === 'undefined') return provesWhenTrue(value, `typeof ${kind}`);
      return kind === 'string' ? test(lesserFacts(value, 'text')) : test([]);
    }
  }
  return undefined;
}

/** `a + b` of numbers or texts. */
export function add(m: Machine, left: Value, right: Value, leftNode: Node, rightNode: Node, node: Node): Value {
  if (left.t === 'const' && right.t === 'const' && typeof left.v === 'number' && typeof right.v === 'number') return constant(left.v + right.v);
  // No text is known on either side and neither can do harm: a number, most likely.
  if (isHarmlessOperand(m, left) && isHarmlessOperand(m, right)) {
    const number = m.harmless('number', node);
    return m.tracing ? carry(number, left, right) : number;
  }
  if (m.tracing) {
    notePart(m, right, left, rightNode);
    notePart(m, left, undefined, leftNode);
  }
  return concat([
    { v: asText(m, left, leftNode), ...useOf(m, left, leftNode) },
    { v: asText(m, right, rightNode), ...useOf(m, right, rightNode) },
  ]);
}

function isHarmlessOperand(m: Machine, value: Value): boolean {
  return isNumber(value) || (value.t === 'hole' && m.harmlessReason(value) !== undefined);
}

/** Nested `a + b + c` keeps the use sites of its operands, not of its halves. */
function useOf(m: Machine, _value: Value, node: Node): { use?: { path: string; range: readonly [number, number] } } {
  const inner = unwrap(node);
  const nested = (inner.type === 'BinaryExpression' && inner.operator === '+') || inner.type === 'TemplateLiteral' || inner.type === 'Literal';
  return nested ? {} : { use: m.site(node) };
}

/** `!x`, `-x`, `typeof x` … */
export function evaluateUnary(m: Machine, node: Node): Value {
  const value = m.ops.evaluate(node.argument);
  switch (node.operator) {
    case '!': {
      const turned = negate(conditionOf(value));
      if (m.wanted.properties.size > 0) noteNegation(value, turned);
      return turned;
    }
    case '-':
      return value.t === 'const' && typeof value.v === 'number' ? constant(-value.v) : carry(m.harmless('number', node), value);
    case '+': case '~':
      if (node.operator === '+' && m.wanted.apis.size > 0 && value.t === 'join' && value.of.some((one) => one.t === 'const')) return carry(joinValues([...value.of.filter((one) => one.t === 'const').map((one) => constant(Number(one.v))), m.harmless('number', node)]), value);
      return value.t === 'const' && typeof value.v === 'number' ? value : carry(m.harmless('number', node), value);
    case 'typeof':
      return value.t === 'const' ? constant(typeof value.v) : m.harmless('type name', node);
    case 'void':
      return UNDEFINED;
    default:
      return TRUE;
  }
}
