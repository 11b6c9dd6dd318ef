import type { TSESTree } from '@typescript-eslint/types';
import { rangeOf } from '../../core/location.ts';

/** A literal text of the expression, with the way from its cooked characters back to the file. */
export interface TextAtom {
  readonly kind: 'text';
  readonly cooked: string;
  /** `offsets[i]` is the file offset of cooked character i; one more for the end. */
  readonly offsets: Uint32Array;
  readonly delimiter: "'" | '"' | '`';
  readonly operand: number;
}

/** An expression of the text, in `${…}` or between `+`. */
export interface HoleAtom {
  readonly kind: 'hole';
  readonly range: readonly [number, number];
  /** Inside a template literal: stays `${…}` there. */
  readonly inTemplate: boolean;
  readonly operand: number;
  readonly isSequence: boolean;
}

/** The pieces of `'a' + b + \`c${d}\`` in order, and the ranges of the operands between the `+` signs, brackets included. */
export interface Operands {
  readonly atoms: readonly (TextAtom | HoleAtom)[];
  readonly ranges: readonly (readonly [number, number])[];
}

/**
 * Takes a template literal or a `+` chain apart. Undefined where an exact rewrite is not possible:
 * comments inside, sums that may be of numbers, escapes that cannot be traced.
 */
export function takeApart(expression: TSESTree.Expression, text: string): Operands | undefined {
  const nodes: TSESTree.Expression[] = [];
  if (!flatten(expression, nodes)) return undefined;
  if (nodes.length > 1 && !nodes.slice(0, 2).some(isText)) return undefined;
  const ranges: (readonly [number, number])[] = [];
  for (let i = 0; i < nodes.length; i++) {
    const range = withBrackets(rangeOf(nodes[i]!), text, i === 0 && nodes.length === 1);
    if (i > 0 && !/^\s*\+\s*$/.test(text.slice(ranges[i - 1]![1], range[0]))) return undefined;
    ranges.push(range);
  }
  const atoms: (TextAtom | HoleAtom)[] = [];
  for (let i = 0; i < nodes.length; i++) if (!addAtoms(nodes[i]!, i, text, atoms)) return undefined;
  return { atoms, ranges };
}

function isText(node: TSESTree.Expression): boolean {
  return node.type === 'TemplateLiteral' || (node.type === 'Literal' && typeof node.value === 'string');
}

/** Strips what changes nothing: `'…' as string`, `'…'!`. */
function unwrap(node: TSESTree.Expression): TSESTree.Expression {
  if (node.type === 'TSAsExpression' || node.type === 'TSNonNullExpression' || node.type === 'TSSatisfiesExpression') return unwrap(node.expression);
  return node;
}

function flatten(expression: TSESTree.Expression, nodes: TSESTree.Expression[]): boolean {
  let left: TSESTree.Expression = unwrap(expression);
  const rights: TSESTree.Expression[] = [];
  while (left.type === 'BinaryExpression' && left.operator === '+') {
    rights.push(left.right);
    left = left.left;
  }
  nodes.push(left, ...rights.reverse());
  return nodes.length > 1 || left.type === 'TemplateLiteral';
}

/** Brackets around an operand belong to it. A lone template literal keeps its own range. */
function withBrackets(range: readonly [number, number], text: string, lone: boolean): readonly [number, number] {
  let [start, end] = range;
  if (lone) return range;
  for (;;) {
    const before = text.slice(Math.max(0, start - 200), start).trimEnd();
    const after = /^\s*\)/.exec(text.slice(end, end + 200));
    if (!before.endsWith('(') || after === null || /[\w$\])]$/.test(before.slice(0, -1).trimEnd())) return [start, end];
    start = Math.max(0, start - 200) + before.length - 1;
    end += after[0].length;
  }
}

function addAtoms(node: TSESTree.Expression, operand: number, text: string, atoms: (TextAtom | HoleAtom)[]): boolean {
  if (node.type === 'Literal' && typeof node.value === 'string') {
    const delimiter = text[node.start];
    if (delimiter !== "'" && delimiter !== '"') return false;
    return addText(node.start + 1, node.end - 1, node.value, delimiter, operand, text, atoms);
  }
  if (node.type !== 'TemplateLiteral') {
    atoms.push({ kind: 'hole', range: rangeOf(node), inTemplate: false, operand, isSequence: node.type === 'SequenceExpression' });
    return true;
  }
  // positions of quasis differ between parsers; the expressions and the node itself tell where the text runs
  let from = node.start + 1;
  for (let i = 0; i < node.quasis.length; i++) {
    const expression = node.expressions[i];
    let to = node.end - 1;
    let next = to;
    if (expression !== undefined) {
      const opening = holeStart(text, from, expression.start);
      const closing = /^[\s)]*\}/.exec(text.slice(expression.end, expression.end + 200));
      if (opening === undefined || closing === null) return false;
      to = opening;
      next = expression.end + closing[0].length;
    }
    if (!addText(from, to, node.quasis[i]!.value.cooked, '`', operand, text, atoms)) return false;
    if (expression !== undefined) atoms.push({ kind: 'hole', range: rangeOf(expression), inTemplate: true, operand, isSequence: expression.type === 'SequenceExpression' });
    from = next;
  }
  return true;
}

/** Where `${` stands before an expression, with nothing but white space and brackets between. */
function holeStart(text: string, from: number, expression: number): number | undefined {
  const match = /\$\{[\s(]*$/.exec(text.slice(Math.max(from, expression - 200), expression));
  return match === null ? undefined : Math.max(from, expression - 200) + match.index;
}

function addText(start: number, end: number, cooked: string | null, delimiter: TextAtom['delimiter'], operand: number, text: string, atoms: (TextAtom | HoleAtom)[]): boolean {
  if (cooked === null) return false;
  const offsets = traceEscapes(text, start, end, cooked, delimiter === '`');
  if (offsets === undefined) return false;
  atoms.push({ kind: 'text', cooked, offsets, delimiter, operand });
  return true;
}

/** Maps cooked characters to file offsets; undefined where the trace does not give the cooked text exactly. */
function traceEscapes(text: string, start: number, end: number, cooked: string, template: boolean): Uint32Array | undefined {
  const offsets = new Uint32Array(cooked.length + 1);
  let at = start;
  let index = 0;
  while (at < end) {
    const char = text[at]!;
    let value = char;
    let length = 1;
    if (char === '\\') {
      const escape = /^\\(?:u\{([0-9a-fA-F]+)\}|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|(\r\n|[^]))/.exec(text.slice(at, at + 12));
      if (escape === null) return undefined;
      length = escape[0].length;
      const code = escape[1] ?? escape[2] ?? escape[3];
      if (code !== undefined) value = String.fromCodePoint(Number.parseInt(code, 16));
      else value = simpleEscapes[escape[4]!] ?? escape[4]!;
    } else if (char === '\r' && template) {
      value = '\n';
      length = text[at + 1] === '\n' ? 2 : 1;
    }
    for (let i = 0; i < value.length; i++) {
      if (cooked[index] !== value[i]) return undefined;
      offsets[index++] = at;
    }
    at += length;
  }
  if (index !== cooked.length) return undefined;
  offsets[index] = end;
  return offsets;
}

const simpleEscapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', v: '\v', 0: '\0', '\n': '', '\r\n': '', '\u2028': '', '\u2029': '' };
