import type { TSESTree } from '@typescript-eslint/types';
import type { SqlRewrite } from '../core/candidate.ts';
import { rangeOf } from '../core/location.ts';
import type { SqlStyle } from '../core/sql-style.ts';
import type { Hit } from '../engine/machine.ts';
import type { Node, Range } from '../engine/node.ts';
import { forEachChild, unwrap } from '../engine/node.ts';
import type { RewritePart, RewriteRequest, RewriteResult } from '../sql/rewrite/request.ts';
import { rewriteSql } from '../sql/rewrite/rewrite-sql.ts';
import { listBehind } from '../sql/rewrite/value-source.ts';
import type { FileOf, PlacedUse } from './candidates.ts';
import type { ListText } from './rewrite-scope.ts';
import { listTextAt, otherFunctionAt, repeatedText } from './rewrite-scope.ts';

/** Asks for the better line at a hit; `bad` are the unknowns to be bound. */
export function rewriteHit(hit: Hit, style: SqlStyle, bad: readonly PlacedUse[], fileOf: FileOf): SqlRewrite {
  const result: RewriteResult = rewriteSql(requestOf(hit, style, bad, fileOf));
  const advice = shortened(result.advice);
  return bad.some(needsAPerson) ? { advice } : { ...result, advice };
}

/**
 * A value that was escaped for another place would be bound with its escapes. What is not a client's may as well be a
 * column where a function takes one (`lower(${x})`): bound, it would be a constant.
 */
function needsAPerson({ use, position }: PlacedUse): boolean {
  if (use.hole.escapedFor !== undefined) return true;
  return !use.hole.origin.startsWith('request') && position.quote !== "'" && position.label.startsWith('an argument of');
}

/** Lines of advice that are shown whole. */
const MAX_LINES = 14;

/** Of a long statement: its ends and the lines with a placeholder. */
function shortened(advice: string): string {
  const lines = advice.split('\n');
  if (lines.length <= MAX_LINES) return advice;
  const kept: string[] = [];
  lines.forEach((line, index) => {
    const show = index < 3 || index >= lines.length - 2 || /\$\d|\?|(?<!:)[:@]\w|\{\w+:|\$\{/.test(line);
    if (show && kept.length < MAX_LINES) kept.push(line);
    else if (kept.at(-1)?.trim() !== '…') kept.push(`${/^\s*/.exec(line)![0]}…`);
  });
  return kept.join('\n');
}

function requestOf(hit: Hit, style: SqlStyle, bad: readonly PlacedUse[], fileOf: FileOf): RewriteRequest {
  const { module } = hit;
  const text = module.file.text;
  const tree = module.file.tree as unknown as Node;
  const argument = hit.argument ?? hit.call;
  const base = {
    path: module.path, text, call: hit.call as unknown as TSESTree.CallExpression, callee: hit.callee, style, fragment: hit.role !== 'Sql',
    argument: argument as unknown as TSESTree.Expression, ...followingOf(hit.call, tree),
    ...(hit.library === undefined ? {} : { library: hit.library }), ...(hit.wrapped === undefined ? {} : { wrapped: true }),
  };
  const expression = hit.argument && expressionOf(hit.argument, tree);
  const inExpression = expression && partsOfExpression(expression, tree, text, bad, module.path);
  if (expression && inExpression && allBadAreIn(bad, inExpression, module.path)) {
    return { ...base, expression: expression as unknown as TSESTree.Expression, parts: inExpression };
  }
  const lists = listsOf(hit, bad, tree, text);
  const note = noteOf(hit, bad, lists, tree);
  return { ...base, parts: partsOfWitness(hit, bad, fileOf, lists), ...repeatedOf(hit, bad, lists, tree, text), ...(note === undefined ? {} : { note }) };
}

/** The call made on the result: `.all(…)` of `db.prepare(text).all(…)`. */
function followingOf(call: Node, tree: Node): { following?: TSESTree.CallExpression } {
  let found: Node | undefined;
  const visit = (node: Node): void => {
    if (node.start > call.start || node.end < call.end || found) return;
    if (node.type === 'CallExpression' && node.callee.type === 'MemberExpression' && unwrap(node.callee.object) === call) found = node;
    else forEachChild(node, visit);
  };
  visit(tree);
  return found ? { following: found as unknown as TSESTree.CallExpression } : {};
}

/** The text of a name that is declared once, as `const`, with a literal. */
function constantText(node: Node, tree: Node): string | undefined {
  if (node.type === 'Literal' && node.value !== null) return String(node.value);
  if (node.type !== 'Identifier') return undefined;
  const values: (string | undefined)[] = [];
  const visit = (at: Node): void => {
    if (at.type === 'VariableDeclaration') {
      for (const one of at.declarations as Node[]) if (one.id.name === node.name) values.push(at.kind === 'const' && typeof one.init?.value === 'string' ? (one.init.value as string) : undefined);
    }
    forEachChild(at, visit);
  };
  visit(tree);
  return values.length === 1 ? values[0] : undefined;
}

/** The expression that makes the text: the argument, or the `const` that it names and that nobody else uses. */
function expressionOf(argument: Node, tree: Node): Node | undefined {
  const node = unwrap(argument);
  if (node.type !== 'Identifier') return node;
  let declarator: Node | undefined;
  let uses = 0;
  const visit = (at: Node): void => {
    if (at.type === 'Identifier' && at.name === node.name) uses++;
    if (at.type === 'VariableDeclaration' && at.kind === 'const') {
      for (const one of at.declarations as Node[]) if (one.id.type === 'Identifier' && one.id.name === node.name && one.init) declarator = one;
    }
    forEachChild(at, visit);
  };
  visit(tree);
  return uses === 2 && declarator ? unwrap(declarator.init) : undefined;
}

/** Flattens a template or `+` chain to its parts; undefined when it is something else. */
function partsOfExpression(expression: Node, tree: Node, text: string, bad: readonly PlacedUse[], path: string): RewritePart[] | undefined {
  const parts: RewritePart[] = [];
  const isBad = (range: Range): boolean => bad.some(({ use }) => use.use?.path === path && use.use.range[0] === range[0] && use.use.range[1] === range[1]);
  const addHole = (node: Node): void => {
    const known = constantText(unwrap(node), tree);
    parts.push({ kind: 'hole', source: text.slice(node.start, node.end), range: rangeOf(node), bad: isBad(rangeOf(node)), ...(known === undefined ? {} : { known }) });
  };
  const add = (node: Node): boolean => {
    const inner = unwrap(node);
    if (inner.type === 'Literal' && typeof inner.value === 'string') {
      parts.push({ kind: 'text', text: inner.value });
      return true;
    }
    if (inner.type === 'TemplateLiteral') {
      (inner.quasis as Node[]).forEach((quasi, index) => {
        parts.push({ kind: 'text', text: (quasi.value.cooked ?? quasi.value.raw) as string });
        const hole = inner.expressions[index] as Node | undefined;
        if (hole) addHole(hole);
      });
      return true;
    }
    if (inner.type === 'BinaryExpression' && inner.operator === '+') return add(inner.left) && add(inner.right);
    addHole(node);
    return true;
  };
  const inner = unwrap(expression);
  const isText = inner.type === 'TemplateLiteral' || (inner.type === 'BinaryExpression' && inner.operator === '+');
  return isText && add(expression) ? parts : undefined;
}

function allBadAreIn(bad: readonly PlacedUse[], parts: readonly RewritePart[], path: string): boolean {
  return bad.every(({ use }) => use.use?.path === path && parts.some((part) => part.kind === 'hole' && part.bad && part.range![0] === use.use!.range[0] && part.range![1] === use.use!.range[1]));
}

/** The engine names an element like a property: `filter.0.operator`. */
function indexed(name: string): string {
  return name.replace(/(?<=\w)\.(\d+)(?![\w$])/g, '[$1]');
}

type Lists = ReadonlyMap<PlacedUse, ListText>;

/** The callbacks in the file of the call that make the bad parts: their parameters are no names at the call. */
function listsOf({ module, call }: Hit, bad: readonly PlacedUse[], tree: Node, text: string): Lists {
  const found = new Map<PlacedUse, ListText>();
  for (const each of bad) {
    const list = each.use.use?.path === module.path ? listTextAt(tree, text, each.use.use.range, rangeOf(call)) : undefined;
    if (list) found.set(each, list);
  }
  return found;
}

/** Present where one callback makes all bad parts. */
function repeatedOf({ call }: Hit, bad: readonly PlacedUse[], lists: Lists, tree: Node, text: string): Pick<RewriteRequest, 'repeated'> {
  const first = lists.get(bad[0]!);
  if (!first || bad.some((each) => lists.get(each)?.each !== first.each || each.position.place === 'in-list')) return {};
  const isName = (range: Range): boolean => bad.some(({ use, position }) => use.use!.range[0] === range[0] && !VALUES.has(position.place));
  const repeated = repeatedText(first, call, tree, text, isName);
  return repeated === undefined ? {} : { repeated };
}

const VALUES: ReadonlySet<string> = new Set(['value', 'quoted', 'like', 'limit']);

/** Values of another function or file are no names at the call. */
function noteOf({ module, call }: Hit, bad: readonly PlacedUse[], lists: Lists, tree: Node): string | undefined {
  for (const each of bad) {
    const { use } = each.use;
    if (!use || lists.has(each) || each.use.hole.text.startsWith('this.') || !VALUES.has(each.position.place)) continue;
    if (use.path !== module.path) return `the text is made in ${use.path}: let it give the values with the text`;
    const name = otherFunctionAt(tree, use.range, rangeOf(call));
    if (name !== undefined) return `the text is made in ${name}: let it give the values with the text`;
  }
  return undefined;
}

/** Parts scattered over the program: one of the texts it may be. */
function partsOfWitness(hit: Hit, bad: readonly PlacedUse[], fileOf: FileOf, lists: Lists): RewritePart[] {
  const inLists = new Map([...lists].filter(([each]) => each.position.place === 'in-list').map(([each, list]) => [each.use.hole.id, list.source]));
  const witness = hit.witnesses[bad[0]?.witness ?? 0] ?? hit.witnesses[0]!;
  return witness.pieces.map((piece): RewritePart => {
    if (typeof piece === 'string') return { kind: 'text', text: piece };
    const one = witness.holes[piece.hole]!;
    const isBad = bad.some(({ use }) => use.hole.id === one.hole.id);
    const file = one.use && fileOf(one.use.path);
    const list = inLists.get(one.hole.id);
    if (list !== undefined && listBehind(list) !== undefined) return { kind: 'hole', source: list, bad: isBad && one.harmless === undefined };
    const source = file && one.use ? file.text.slice(one.use.range[0], one.use.range[1]) : indexed(one.hole.text);
    return { kind: 'hole', source: source.length > 80 ? indexed(one.hole.text) : source, bad: isBad && one.harmless === undefined };
  });
}
