import type ts from 'typescript';
import type { TypedMiss } from './type-job.ts';

/** TypeScript's ways to say that a name is not there. @see https://github.com/microsoft/TypeScript/blob/main/src/compiler/diagnosticMessages.json */
const CODES: Readonly<Record<number, TypedMiss['kind']>> = {
  2339: 'member', 2551: 'member',
  2305: 'export', 2724: 'export', 2614: 'export', 2613: 'export', 1192: 'export', 2694: 'export', 2459: 'export', 2460: 'export',
};

export function isMissingName(diagnostic: ts.Diagnostic): boolean {
  return diagnostic.code in CODES;
}

/** Turns a diagnostic into a miss; undefined where the checker did not see the whole type. */
export function judgeDiagnostic(typescript: typeof ts, checker: ts.TypeChecker, file: ts.SourceFile, diagnostic: ts.Diagnostic, where: { readonly path: string; readonly complete: boolean }): TypedMiss | undefined {
  const { path, complete } = where;
  const kind = CODES[diagnostic.code];
  const { start, length } = diagnostic;
  if (kind === undefined || start === undefined || length === undefined) return undefined;
  const text = typescript.flattenDiagnosticMessageText(diagnostic.messageText, '\n');
  const quoted = Array.from(text.split('\n')[0]!.matchAll(/'((?:[^'\\]|\\.)*)'/g), (match) => match[1]!);
  const suggestion = /Did you mean(?: to use)? '([\w$]+)'\?/.exec(text)?.[1];
  const node = nodeAt(typescript, file, start);
  if (kind === 'export') {
    if (!complete || isModuleOpen(typescript, checker, node)) return undefined;
    // `Module '"./x"' has no exported member 'y'`; for a default (1192) only the module is named.
    const module = /(?:Module|Namespace) '"?([^'"]+)"?'/.exec(text)?.[1] ?? quoted[0] ?? '';
    const name = diagnostic.code === 1192 || diagnostic.code === 2613 ? 'default' : (quoted.find((one) => !one.includes(module)) ?? '');
    return { path, start, end: start + length, kind, name, owner: shortened(module), suggestion, certain: true };
  }
  const receiver = receiverOf(typescript, node);
  if (isWrittenTo(typescript, node)) return undefined;
  const type = receiver && checker.getApparentType(checker.getNonNullableType(checker.getTypeAtLocation(receiver)));
  if (!type || isOpen(typescript, checker, type, new Set()) || (!complete && !isOwnClass(typescript, type))) return undefined;
  // One of several types has it: whoever wrote this forgot a check, and made nothing up.
  if (type.isUnion() && type.types.some((one) => checker.getPropertyOfType(checker.getApparentType(one), quoted[0] ?? '') !== undefined)) return undefined;
  return { path, start, end: start + length, kind, name: quoted[0] ?? '', owner: shortened(quoted[1] ?? checker.typeToString(type)), suggestion, certain: !type.isUnion() };
}

/** `x` of `x.y`, `x['y']` and `const { y } = x`. */
function receiverOf(typescript: typeof ts, node: ts.Node): ts.Node | undefined {
  const { parent } = node;
  if (typescript.isPropertyAccessExpression(parent)) return parent.expression;
  if (typescript.isElementAccessExpression(parent)) return parent.expression;
  if (typescript.isQualifiedName(parent)) return undefined;
  if (typescript.isBindingElement(parent)) return parent.parent;
  return undefined;
}

/** Where packages are missing, so many types fall apart that only the classes of the repository are left to judge. */
function isOwnClass(typescript: typeof ts, type: ts.Type): boolean {
  const [declaration] = type.symbol?.declarations ?? [];
  return declaration !== undefined && typescript.isClassLike(declaration) && type.symbol.declarations!.length === 1 && !declaration.getSourceFile().isDeclarationFile && (type.symbol.flags & typescript.SymbolFlags.Class) !== 0;
}

/** `BigInt.prototype.toJSON = …` makes the member. */
function isWrittenTo(typescript: typeof ts, { parent }: ts.Node): boolean {
  const { parent: statement } = parent;
  return typescript.isBinaryExpression(statement) && statement.left === parent && statement.operatorToken.kind === typescript.SyntaxKind.EqualsToken;
}

/** Tells whether the module that is asked for a name passes on all names of one that could not be found, or is no TypeScript. */
function isModuleOpen(typescript: typeof ts, checker: ts.TypeChecker, node: ts.Node): boolean {
  const declaration = typescript.findAncestor(node, (one) => typescript.isImportDeclaration(one) || typescript.isExportDeclaration(one)) as ts.ImportDeclaration | ts.ExportDeclaration | undefined;
  return declaration?.moduleSpecifier === undefined || isSourceOpen(typescript, checker, declaration.moduleSpecifier, new Set());
}

function isSourceOpen(typescript: typeof ts, checker: ts.TypeChecker, specifier: ts.Expression, seen: Set<ts.Node>): boolean {
  const sources = checker.getSymbolAtLocation(specifier)?.declarations ?? [];
  if (sources.length === 0) return true;
  return sources.some((source) => {
    if (seen.has(source)) return false;
    seen.add(source);
    if (!typescript.isSourceFile(source)) return true;
    if (/\.[cm]?jsx?$/.test(source.fileName)) return true;
    return source.statements.some((one) => typescript.isExportDeclaration(one) && !one.exportClause && one.moduleSpecifier !== undefined && isSourceOpen(typescript, checker, one.moduleSpecifier, seen));
  });
}

/** Global objects that every program hangs something on. */
const EXTENDED = new Set(['Window', 'globalThis', 'Global', 'ProcessEnv', 'Process', 'ImportMeta', 'ImportMetaEnv', '__global']);

/**
 * Tells whether a type may have more members than the checker knows: it, or something it extends, comes from a module
 * that could not be found; or it is a type that says nothing (`{}`, `object`, `never`).
 */
function isOpen(typescript: typeof ts, checker: ts.TypeChecker, type: ts.Type, seen: Set<ts.Type>): boolean {
  if (seen.has(type)) return false;
  seen.add(type);
  const { TypeFlags, ObjectFlags, SyntaxKind } = typescript;
  if (type.flags & (TypeFlags.Any | TypeFlags.Unknown | TypeFlags.Never | TypeFlags.TypeParameter | TypeFlags.NonPrimitive)) return true;
  if (type.isUnionOrIntersection()) return type.types.some((one) => isOpen(typescript, checker, one, seen));
  if (EXTENDED.has(type.symbol?.name ?? '')) return true;
  const isEmpty = type.flags & TypeFlags.Object && checker.getPropertiesOfType(type).length === 0 && type.getCallSignatures().length === 0 && !type.isClassOrInterface();
  if (isEmpty || (type as ts.ObjectType).objectFlags & ObjectFlags.Mapped) return true;
  for (const declaration of type.symbol?.declarations ?? []) {
    const clauses = typescript.isClassLike(declaration) || typescript.isInterfaceDeclaration(declaration) ? (declaration.heritageClauses ?? []) : [];
    for (const clause of clauses) {
      if (clause.token === SyntaxKind.ImplementsKeyword) continue;
      for (const parent of clause.types) {
        const base = checker.getTypeAtLocation(parent);
        if (isOpen(typescript, checker, base, seen)) return true;
      }
    }
  }
  const [awaited] = (type as ts.ObjectType).objectFlags & ObjectFlags.Reference ? checker.getTypeArguments(type as ts.TypeReference) : [];
  return type.symbol?.name === 'Promise' && awaited !== undefined && (awaited.flags & (TypeFlags.Any | TypeFlags.Never)) !== 0;
}

function nodeAt(typescript: typeof ts, file: ts.SourceFile, position: number): ts.Node {
  let found: ts.Node = file;
  const visit = (node: ts.Node): void => {
    if (position < node.getStart(file) || position >= node.end) return;
    found = node;
    typescript.forEachChild(node, visit);
  };
  typescript.forEachChild(file, visit);
  return found;
}

/** One line that fits into a sentence. */
function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}

/** Tells whether all modules that a file imports were found; what is imported for its effect alone does not count. */
export function findsItsImports(typescript: typeof ts, checker: ts.TypeChecker, file: ts.SourceFile): boolean {
  return file.statements.every((one) => {
    const specifier = typescript.isImportDeclaration(one) ? one.importClause && one.moduleSpecifier : typescript.isExportDeclaration(one) ? one.moduleSpecifier : undefined;
    return specifier === undefined || checker.getSymbolAtLocation(specifier) !== undefined;
  });
}
