import { compareNames } from '../compare/renames.ts';
import { compareTrees } from '../compare/compare-trees.ts';
import { lineStarts, positionAt } from '../core/location.ts';
import { forEachChild, isFunction } from '../engine/node.ts';
import type { Node } from '../engine/node.ts';
import { languageOfPath } from '../syntax/language.ts';
import { parseSource } from '../syntax/parse.ts';

/** A program's tree, and where its lines begin. */
export interface Shape {
  readonly tree: Node;
  readonly starts: readonly number[];
}

/** Parses a program; undefined for other languages, and for what does not parse. */
export function shapeOf(path: string, text: string): Shape | undefined {
  if (languageOfPath(path) === undefined) return undefined;
  const { tree } = parseSource(path, text);
  return tree === undefined ? undefined : { tree: tree as unknown as Node, starts: lineStarts(text) };
}

/**
 * Tells whether two versions do the same: they differ in white space, comments, the order of imports, imports of types, or in names that
 * were changed everywhere.
 */
export function doesTheSame(before: Shape, after: Shape): boolean {
  const [a, b] = [withSortedImports(before.tree), withSortedImports(after.tree)];
  const compared = compareTrees(a, b);
  if (!compared.sameShape || compared.texts.length > 0) return false;
  if (!compared.namesDiffer) return true;
  const names = compareNames(a, b);
  return names.replaced.length === 0 && names.leftBehind.length === 0 && names.labels.length === 0;
}

/** Tells whether two versions differ in types alone: what runs is the same. */
export function differsInTypes(before: Shape, after: Shape): boolean {
  const [a, b] = [withoutTypes(before.tree), withoutTypes(after.tree)];
  const compared = compareTrees(withSortedImports(a), withSortedImports(b));
  return compared.sameShape && compared.texts.length === 0 && !compared.namesDiffer;
}

/** Expressions that only say a type. */
const TYPED = /^TS(?:AsExpression|SatisfiesExpression|NonNullExpression|TypeAssertion|InstantiationExpression)$/;
/** Statements that only say types. */
const TYPES_ONLY = /^TS(?:InterfaceDeclaration|TypeAliasDeclaration|DeclareFunction)$/;
const TYPE_FIELDS = new Set(['typeAnnotation', 'returnType', 'typeParameters', 'typeArguments', 'superTypeArguments', 'superTypeParameters', 'implements', 'accessibility', 'readonly', 'override', 'abstract', 'definite']);

/** A copy of a tree without types. Imports that only types need stay: whether they do is not known. */
function withoutTypes(node: Node): Node {
  if (TYPED.test(node.type)) return withoutTypes(node.expression as Node);
  const copy: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(node)) {
    if (TYPE_FIELDS.has(field)) continue;
    if (Array.isArray(value)) copy[field] = value.filter((one) => !isTypesOnly(one)).map((one) => (isNode(one) ? withoutTypes(one) : one));
    else copy[field] = isNode(value) ? withoutTypes(value) : value;
  }
  // `a?: string` of a parameter is a type; `a?.b` is not.
  if (node.type === 'Identifier') delete copy['optional'];
  return copy as unknown as Node;
}

function isTypesOnly(value: unknown): boolean {
  if (!isNode(value)) return false;
  if (TYPES_ONLY.test(value.type) || value.importKind === 'type' || value.exportKind === 'type') return true;
  return value.type === 'ExportNamedDeclaration' && isNode(value.declaration) && TYPES_ONLY.test((value.declaration as Node).type);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';
}

/** Imports in one order, their names too; those for their effects alone keep their places. */
function withSortedImports(program: Node): Node {
  const body = program.body as Node[];
  const key = (node: Node): string => String(node.source?.value ?? '');
  const isPlain = (node: Node): boolean => node.type === 'ImportDeclaration' && (node.specifiers as Node[]).length > 0;
  const imports = body.filter(isPlain).map((node) => ({ ...node, specifiers: [...(node.specifiers as Node[])].sort((a, b) => compare(nameOf(a), nameOf(b))) }) as Node);
  imports.sort((a, b) => compare(key(a), key(b)));
  return { ...program, body: [...imports, ...body.filter((node) => !isPlain(node))] } as unknown as Node;
}

function nameOf(specifier: Node): string {
  return `${specifier.type} ${String(specifier.imported?.name ?? '')} ${String(specifier.local?.name ?? '')}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Lines that only import, re-export, or declare types: seldom the fault where other lines were changed too. */
export function weakLines({ tree, starts }: Shape): ReadonlySet<number> {
  const lines = new Set<number>();
  for (const node of tree.body as Node[]) {
    const inner = (node.declaration ?? node) as Node;
    const isWeak = node.type === 'ImportDeclaration' || (/^Export(?:All|Named)Declaration$/.test(node.type) && !node.declaration) || /^TS(?:Interface|TypeAlias)/.test(inner.type) || isRequire(inner);
    if (!isWeak) continue;
    const [first, last] = spanOf(node, starts);
    for (let line = first; line <= last; line++) lines.add(line);
  }
  return lines;
}

/** `const a = require('a'), { b } = require('b').c`. */
function isRequire(node: Node): boolean {
  if (node.type !== 'VariableDeclaration') return false;
  return (node.declarations as Node[]).every((one) => {
    let value = one.init as Node | null;
    while (value?.type === 'MemberExpression') value = value.object as Node;
    return value?.type === 'CallExpression' && (value.callee as Node).name === 'require';
  });
}

/** First and last line of a piece of a program, and whether it runs or only lists. */
export interface Span {
  readonly first: number;
  readonly last: number;
  readonly isInFunction: boolean;
}

/** The innermost function, method, class or literal of several lines around a place between two lines; undefined at the top. */
export function enclosingSpan({ tree, starts }: Shape, after: number): Span | undefined {
  // The end of a line belongs to what goes on in the next one.
  const offset = (starts[after] ?? starts.at(-1)!) - 1;
  let best: Span | undefined;
  const visit = (node: Node, isInside: boolean): void => {
    if (node.start > offset || node.end <= offset) return;
    const [first, last] = spanOf(node, starts);
    const isInFunction = isInside || isFunction(node);
    if (last > first && (isFunction(node) || HOLDER.test(node.type))) best = { first, last, isInFunction };
    forEachChild(node, (child) => visit(child, isInFunction));
  };
  for (const node of tree.body as Node[]) visit(node, false);
  return best;
}

const HOLDER = /^(?:ClassBody|ClassDeclaration|MethodDefinition|ObjectExpression|ArrayExpression|TSInterfaceDeclaration|TSInterfaceBody|TSTypeAliasDeclaration|TSModuleBlock|TSEnumDeclaration|SwitchStatement|CallExpression|IfStatement|ForStatement|ForOfStatement|WhileStatement|TryStatement|JSXElement)$/;

function spanOf(node: Node, starts: readonly number[]): [number, number] {
  return [positionAt(starts, node.start).line, positionAt(starts, Math.max(node.start, node.end - 1)).line];
}
