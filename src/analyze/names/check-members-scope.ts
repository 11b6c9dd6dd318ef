import type { Node } from '../../engine/node.ts';
import { forEachChild, isFunction } from '../../engine/node.ts';

/** Where the value of a name comes from. */
export type Origin =
  | { readonly kind: 'import'; readonly specifier: string; readonly name: string }
  /** `const { a: { b } } = init` binds `b` to the value of `init` at `['a', 'b']`. */
  | { readonly kind: 'value'; readonly from: Node; readonly path: readonly string[] }
  | { readonly kind: 'annotated'; readonly annotation: Node; readonly from: Node | undefined }
  /** A parameter, a function, a class, the item of a loop: nothing is known of it. */
  | { readonly kind: 'opaque' };

/** A name of a scope. */
export interface Binding {
  readonly scope: Scope;
  readonly node: Node;
  origin: Origin;
  /** It is given another value somewhere. */
  written: boolean;
  /** The program asks what it is (`Array.isArray(x)`), so it may be something else than was declared. */
  questioned: boolean;
  /** It is handed on as a whole, so that others may add members to it. */
  escapes: boolean;
}

/** Names that are visible in a block, a function or a file. */
export class Scope {
  readonly parent: Scope | undefined;
  readonly names = new Map<string, Binding>();

  constructor(parent: Scope | undefined) {
    this.parent = parent;
  }

  /** Declares a name; one that is declared twice has several values. */
  declare(name: string, node: Node, origin: Origin): Binding {
    const known = this.names.get(name);
    if (known) {
      known.written = true;
      return known;
    }
    const binding: Binding = { scope: this, node, origin, written: false, questioned: false, escapes: false };
    this.names.set(name, binding);
    return binding;
  }

  find(name: string): Binding | undefined {
    return this.names.get(name) ?? this.parent?.find(name);
  }
}

const OPAQUE: Origin = { kind: 'opaque' };

/** Declares every name of a pattern; `from` is what is taken apart, if that is known. */
export function declarePattern(pattern: Node, scope: Scope, from: Node | undefined, path: readonly string[] = []): void {
  switch (pattern.type) {
    case 'Identifier': {
      const annotation = pattern.typeAnnotation?.typeAnnotation as Node | undefined;
      const origin: Origin = annotation ? { kind: 'annotated', annotation, from: path.length === 0 ? from : undefined } : from ? { kind: 'value', from, path } : OPAQUE;
      scope.declare(pattern.name as string, pattern, origin);
      return;
    }
    case 'ObjectPattern':
      for (const property of pattern.properties as Node[]) {
        const key = property.type === 'Property' && !property.computed ? ((property.key?.name ?? property.key?.value) as string | undefined) : undefined;
        declarePattern((property.value ?? property.argument) as Node, scope, typeof key === 'string' ? from : undefined, [...path, String(key)]);
      }
      return;
    case 'ArrayPattern':
      for (const element of pattern.elements as (Node | null)[]) if (element) declarePattern(element, scope, undefined);
      return;
    case 'AssignmentPattern':
      declarePattern(pattern.left as Node, scope, undefined);
      return;
    case 'RestElement':
      declarePattern(pattern.argument as Node, scope, undefined);
      return;
    case 'TSParameterProperty':
      declarePattern(pattern.parameter as Node, scope, undefined);
      return;
    default:
      return;
  }
}

/** Declares what a list of statements makes visible in all of its block. */
export function declareBlock(statements: readonly Node[], scope: Scope): void {
  for (const statement of statements) {
    const node = ((statement.type === 'ExportNamedDeclaration' || statement.type === 'ExportDefaultDeclaration') && statement.declaration ? statement.declaration : statement) as Node;
    switch (node.type) {
      case 'ImportDeclaration':
        for (const one of (node.specifiers ?? []) as Node[]) {
          const imported = one.type === 'ImportSpecifier' ? String(one.imported.name ?? one.imported.value) : one.type === 'ImportDefaultSpecifier' ? 'default' : '*';
          scope.declare(one.local.name as string, one, { kind: 'import', specifier: node.source.value as string, name: imported });
        }
        break;
      case 'TSImportEqualsDeclaration': {
        const specifier = node.moduleReference?.type === 'TSExternalModuleReference' ? (node.moduleReference.expression?.value as string | undefined) : undefined;
        scope.declare(node.id.name as string, node, typeof specifier === 'string' ? { kind: 'import', specifier, name: '*' } : OPAQUE);
        break;
      }
      case 'VariableDeclaration':
        if (node.kind !== 'var') declareVariables(node, scope);
        break;
      case 'FunctionDeclaration':
      case 'TSDeclareFunction':
      case 'ClassDeclaration':
      case 'TSEnumDeclaration':
      case 'TSInterfaceDeclaration':
      case 'TSTypeAliasDeclaration':
      case 'TSModuleDeclaration':
      case 'TypeAlias':
      case 'OpaqueType':
      case 'InterfaceDeclaration':
      case 'DeclareClass':
      case 'DeclareVariable':
      case 'DeclareFunction':
      case 'EnumDeclaration':
        if (node.id?.type === 'Identifier') scope.declare(node.id.name as string, node, OPAQUE);
        break;
      default:
        break;
    }
  }
}

/** Declares the names of a declaration. */
export function declareVariables(declaration: Node, scope: Scope): void {
  for (const one of declaration.declarations as Node[]) declarePattern(one.id as Node, scope, (one.init as Node | null) ?? undefined);
}

/** `var`s are visible in the whole function. */
export function hoistVars(node: Node, scope: Scope): void {
  if (isFunction(node) || node.type === 'ClassBody') return;
  if (node.type === 'VariableDeclaration' && node.kind === 'var') declareVariables(node, scope);
  if (node.type === 'ForInStatement' || node.type === 'ForOfStatement') {
    if (node.left.type === 'VariableDeclaration' && node.left.kind === 'var') {
      for (const one of node.left.declarations as Node[]) declarePattern(one.id as Node, scope, undefined);
      return hoistVars(node.body as Node, scope);
    }
  }
  forEachChild(node, (child) => hoistVars(child, scope));
}
