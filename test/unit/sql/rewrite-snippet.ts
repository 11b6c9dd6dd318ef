import type { TSESTree } from '@typescript-eslint/types';
import { parseSync } from 'oxc-parser';
import type { SqlStyle } from '../../../src/core/sql-style.ts';
import type { RewritePart, RewriteResult } from '../../../src/sql/rewrite/request.ts';
import { rewriteSql } from '../../../src/sql/rewrite/rewrite-sql.ts';

export interface SnippetOptions {
  readonly style: SqlStyle;
  /** The called function as written, e.g. `client.query`. */
  readonly callee: string;
  /** Sources of holes that stay in the text. */
  readonly keep?: readonly string[];
  /** Holes whose text is known; they stay too. */
  readonly known?: Readonly<Record<string, string>>;
  readonly fragment?: boolean;
}

/** Rewrites the first call of `callee` in a program as the engine would ask for it, with every hole bad that is not kept. */
export function rewriteSnippet(source: string, options: SnippetOptions): RewriteResult & { readonly fixed?: string } {
  const { program, errors } = parseSync('snippet.ts', source, { range: true, preserveParens: false, astType: 'ts' });
  if (errors.length > 0) throw new Error(errors[0]!.message);
  const tree = program as unknown as TSESTree.Program;
  const calls: (TSESTree.CallExpression | TSESTree.NewExpression)[] = [];
  const constants = new Map<string, TSESTree.Expression>();
  const following = new Map<unknown, TSESTree.CallExpression>();
  visit(tree, (node) => {
    if (node.type === 'CallExpression' || node.type === 'NewExpression') {
      if (source.slice(...node.callee.range).replace(/\s+/g, '') === options.callee) calls.push(node);
      if (node.type === 'CallExpression' && node.callee.type === 'MemberExpression') following.set(node.callee.object, node);
    }
    if (node.type === 'VariableDeclarator' && node.id.type === 'Identifier' && node.init) constants.set(node.id.name, node.init);
  });
  const call = calls[0];
  if (call === undefined) throw new Error(`no call of ${options.callee}`);
  const argument = findText(call);
  const expression = argument.type === 'Identifier' ? constants.get(argument.name) : argument;
  const parts: RewritePart[] = [];
  if (expression !== undefined) addParts(expression, source, options, parts);
  const next = following.get(call);
  const result = rewriteSql({
    path: 'snippet.ts',
    text: source,
    call,
    callee: options.callee,
    style: options.style,
    fragment: options.fragment ?? false,
    argument,
    ...(expression === undefined ? {} : { expression }),
    parts,
    ...(next === undefined ? {} : { following: next }),
  });
  return result.fix === undefined ? result : { ...result, fixed: applyEdits(source, result.fix.edits) };
}

/** The text with edits made. */
export function applyEdits(source: string, edits: readonly { readonly start: number; readonly end: number; readonly text: string }[]): string {
  let result = '';
  let at = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    if (edit.start < at) throw new Error('edits overlap');
    result += source.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + source.slice(at);
}

/** The text argument: the first one, or its property that holds SQL. */
function findText(call: TSESTree.CallExpression | TSESTree.NewExpression): TSESTree.Expression {
  const first = call.arguments[0] as TSESTree.Expression;
  if (first.type !== 'ObjectExpression') return first;
  for (const property of first.properties) {
    if (property.type === 'Property' && property.key.type === 'Identifier' && /^(?:text|sql|query|sqlText|statement|queryString)$/i.test(property.key.name)) return property.value as TSESTree.Expression;
  }
  throw new Error('no text in the object');
}

function addParts(node: TSESTree.Expression, source: string, options: SnippetOptions, parts: RewritePart[]): void {
  if (node.type === 'Literal' && typeof node.value === 'string') parts.push({ kind: 'text', text: node.value });
  else if (node.type === 'BinaryExpression' && node.operator === '+') {
    addParts(node.left as TSESTree.Expression, source, options, parts);
    addParts(node.right, source, options, parts);
  } else if (node.type === 'TemplateLiteral') {
    node.quasis.forEach((quasi, index) => {
      parts.push({ kind: 'text', text: quasi.value.cooked ?? '' });
      const expression = node.expressions[index];
      if (expression !== undefined) addParts(expression, source, options, parts);
    });
  } else if (node.type === 'TSAsExpression') addParts(node.expression, source, options, parts);
  else {
    const text = source.slice(...node.range);
    const known = options.known?.[text];
    parts.push({ kind: 'hole', source: text, range: node.range, bad: known === undefined && options.keep?.includes(text) !== true, ...(known === undefined ? {} : { known }) });
  }
}

function visit(node: unknown, enter: (node: TSESTree.Node) => void): void {
  if (Array.isArray(node)) for (const each of node) visit(each, enter);
  else if (typeof node === 'object' && node !== null) {
    if ('type' in node && typeof node.type === 'string') enter(node as TSESTree.Node);
    for (const value of Object.values(node)) visit(value, enter);
  }
}
