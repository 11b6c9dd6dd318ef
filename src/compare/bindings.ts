import { rangeOf } from '../core/location.ts';
import { forEachChild } from '../engine/node.ts';
import type { Node } from '../engine/node.ts';

/** What a name does where it stands; a `label` is a name that binds nothing: a property, a key, an attribute. */
export type NameRole = 'declaration' | 'reference' | 'label';

export type DeclarationKind = 'import' | 'variable' | 'parameter' | 'function' | 'class' | 'type' | 'other';

/** One name in a program, in the order of its tree. */
export interface NameUse {
  readonly name: string;
  readonly range: readonly [number, number];
  readonly role: NameRole;
  /** The declaration it means; itself for a declaration; undefined for labels and for names of other files (globals). */
  declaration?: NameUse;
  /** Of declarations: how, and in which node. */
  readonly kind?: DeclarationKind;
  readonly holder?: Node;
}

interface Scope {
  readonly parent: Scope | undefined;
  readonly isFunction: boolean;
  readonly names: Map<string, NameUse>;
}

type Role = { readonly declares: DeclarationKind; readonly hoisted: boolean; readonly holder: Node };
/**
 * Every name of a program with the declaration it means, by JavaScript's and TypeScript's scopes (types and values share
 * one space, the time before an initialiser is ignored). Equal trees give lists that run in step, name by name.
 */
export function listNames(program: Node): readonly NameUse[] {
  const collector = new NameCollector();
  collector.visitAll(program.body as Node[], collector.top);
  collector.resolve();
  return collector.uses;
}

class NameCollector {
  readonly uses: NameUse[] = [];
  readonly top: Scope = { parent: undefined, isFunction: true, names: new Map() };
  /** Scopes of blocks, so that all children of one share it. */
  readonly #blocks = new Map<Node, Scope>();
  readonly #pending: { readonly use: NameUse; readonly scope: Scope }[] = [];

  /** References are resolved at the end, so that what is hoisted needs no pass of its own. */
  resolve(): void {
    for (const { use, scope } of this.#pending) {
      for (let at: Scope | undefined = scope; at; at = at.parent) {
        const found = at.names.get(use.name);
        if (found) {
          use.declaration = found;
          break;
        }
      }
    }
  }

  visitAll(nodes: readonly (Node | null)[] | undefined, scope: Scope): void {
    for (const node of nodes ?? []) if (node) this.visit(node, scope);
  }

  visit(node: Node | null | undefined, scope: Scope): void {
    if (!node) return;
    const { type } = node;
    if (type === 'Identifier') {
      this.#refer(node, scope);
      this.visit(node.typeAnnotation as Node, scope);
    } else if (/Function(?:Declaration|Expression)$|^ArrowFunctionExpression$|^TSDeclareFunction$|^TSEmptyBodyFunctionExpression$/.test(type)) this.#function(node, scope);
    else if (type === 'ClassDeclaration' || type === 'ClassExpression') this.#class(node, scope);
    else if (type === 'VariableDeclaration') this.#variables(node, scope);
    else if (/^(?:BlockStatement|StaticBlock|For(?:In|Of)?Statement|SwitchStatement)$/.test(type)) forEachChild(node, (child) => this.visit(child, innerOf(node, scope, this.#blocks)));
    else if (type === 'CatchClause') {
      const inner = newScope(scope, false);
      if (node.param) this.#pattern(node.param as Node, inner, { declares: 'parameter', hoisted: false, holder: node });
      this.visit(node.body as Node, inner);
    } else if (/^(?:Import|Export)/.test(type)) this.#module(node, scope);
    else if (type === 'MemberExpression') this.#keyed(node.object as Node, node.property as Node, node.computed === true, scope);
    else if (/^(?:Property|MethodDefinition|PropertyDefinition|AccessorProperty|TSAbstract\w+|TSPropertySignature|TSMethodSignature|TSEnumMember)$/.test(type)) this.#member(node, scope);
    else if (type.startsWith('JSX')) this.#jsx(node, scope);
    else if (type.startsWith('TS')) this.#typescript(node, scope);
    else if (type === 'LabeledStatement' || type === 'BreakStatement' || type === 'ContinueStatement') {
      if (node.label) this.#label(node.label as Node);
      this.visit(node.body as Node, scope);
    } else if (type === 'MetaProperty') this.#label(node.property as Node);
    else forEachChild(node, (child) => this.visit(child, scope));
  }

  #function(node: Node, scope: Scope): void {
    const inner = newScope(scope, true);
    if (node.id) this.#declare(node.id as Node, node.type.endsWith('Expression') ? inner : scope, { declares: 'function', hoisted: false, holder: node });
    this.visit(node.typeParameters as Node, inner);
    for (const parameter of (node.params ?? []) as Node[]) this.#pattern(parameter, inner, { declares: 'parameter', hoisted: false, holder: node });
    this.visit(node.returnType as Node, inner);
    const body = node.body as Node | null;
    // The body of a function shares the scope of its parameters.
    if (body?.type === 'BlockStatement') this.visitAll(body.body as Node[], inner);
    else this.visit(body, inner);
  }

  #class(node: Node, scope: Scope): void {
    const inner = newScope(scope, false);
    if (node.id) this.#declare(node.id as Node, node.type === 'ClassDeclaration' ? scope : inner, { declares: 'class', hoisted: false, holder: node });
    this.visitAll(node.decorators as Node[], scope);
    this.visit(node.typeParameters as Node, inner);
    this.visit(node.superClass as Node, inner);
    this.visit((node.superTypeArguments ?? node.superTypeParameters) as Node, inner);
    this.visitAll(node.implements as Node[], inner);
    this.visit(node.body as Node, inner);
  }

  #variables(node: Node, scope: Scope): void {
    for (const one of node.declarations as Node[]) {
      this.#pattern(one.id as Node, scope, { declares: 'variable', hoisted: node.kind === 'var', holder: one });
      this.visit(one.init as Node, scope);
    }
  }

  /** A place where names are declared: `a`, `{ a: [b = 1] }`, `...rest`. */
  #pattern(node: Node | null, scope: Scope, role: Role): void {
    if (!node) return;
    switch (node.type) {
      case 'Identifier':
        this.#declare(node, scope, role);
        this.visitAll(node.decorators as Node[], scope);
        return this.visit(node.typeAnnotation as Node, scope);
      case 'AssignmentPattern':
        this.#pattern(node.left as Node, scope, role);
        return this.visit(node.right as Node, scope);
      case 'RestElement':
        this.#pattern(node.argument as Node, scope, role);
        return this.visit(node.typeAnnotation as Node, scope);
      case 'ArrayPattern':
        for (const element of node.elements as (Node | null)[]) this.#pattern(element, scope, role);
        return this.visit(node.typeAnnotation as Node, scope);
      case 'ObjectPattern':
        for (const one of node.properties as Node[]) {
          if (one.type === 'RestElement') this.#pattern(one, scope, role);
          else {
            if (one.computed) this.visit(one.key as Node, scope);
            else this.#label(one.key as Node);
            this.#pattern(one.value as Node, scope, role);
          }
        }
        return this.visit(node.typeAnnotation as Node, scope);
      case 'TSParameterProperty':
        return this.#pattern(node.parameter as Node, scope, role);
      default:
        return this.visit(node, scope);
    }
  }

  #module(node: Node, scope: Scope): void {
    switch (node.type) {
      case 'ImportDeclaration':
        for (const one of node.specifiers as Node[]) {
          if (one.imported) this.#label(one.imported as Node);
          this.#declare(one.local as Node, scope, { declares: 'import', hoisted: false, holder: one });
        }
        return;
      case 'ExportNamedDeclaration':
        for (const one of (node.specifiers ?? []) as Node[]) {
          if (node.source) this.#label(one.local as Node);
          else this.visit(one.local as Node, scope);
          this.#label(one.exported as Node);
        }
        return this.visit(node.declaration as Node, scope);
      case 'ExportAllDeclaration':
        return node.exported ? this.#label(node.exported as Node) : undefined;
      default:
        return forEachChild(node, (child) => this.visit(child, scope));
    }
  }

  #keyed(object: Node, key: Node, computed: boolean, scope: Scope): void {
    this.visit(object, scope);
    if (computed) this.visit(key, scope);
    else this.#label(key);
  }

  #member(node: Node, scope: Scope): void {
    this.visitAll(node.decorators as Node[], scope);
    const key = (node.key ?? node.id) as Node;
    if (node.computed) this.visit(key, scope);
    else this.#label(key);
    const inner = node.type === 'TSMethodSignature' ? newScope(scope, true) : scope;
    this.visit(node.typeParameters as Node, inner);
    for (const parameter of (node.params ?? []) as Node[]) this.#pattern(parameter, inner, { declares: 'parameter', hoisted: false, holder: node });
    this.visit(node.typeAnnotation as Node, scope);
    this.visit(node.returnType as Node, inner);
    this.visit((node.value ?? node.initializer) as Node, scope);
  }

  #jsx(node: Node, scope: Scope): void {
    if (node.type === 'JSXIdentifier') {
      // `<Row>` is a variable, `<div>` and `<my-tag>` are not.
      if (/^[A-Z_$]/.test(node.name as string) || node.name === 'this') this.#refer(node, scope);
      else this.#label(node);
    } else if (node.type === 'JSXMemberExpression') {
      if ((node.object as Node).type === 'JSXIdentifier') this.#refer(node.object as Node, scope);
      else this.visit(node.object as Node, scope);
      this.#label(node.property as Node);
    } else if (node.type === 'JSXAttribute') {
      this.#label(((node.name as Node).type === 'JSXNamespacedName' ? (node.name as Node).name : node.name) as Node);
      this.visit(node.value as Node, scope);
    } else if (node.type !== 'JSXNamespacedName') forEachChild(node, (child) => this.visit(child, scope));
  }

  #typescript(node: Node, scope: Scope): void {
    const declare = (id: Node, declares: DeclarationKind): void => this.#declare(id, scope, { declares, hoisted: false, holder: node });
    switch (node.type) {
      case 'TSTypeAliasDeclaration':
      case 'TSInterfaceDeclaration': {
        declare(node.id as Node, 'type');
        const inner = newScope(scope, false);
        return forEachChild(node, (child) => (child === node.id ? undefined : this.visit(child, inner)));
      }
      case 'TSEnumDeclaration':
        declare(node.id as Node, 'other');
        return this.visitAll((node.body?.members ?? node.members) as Node[], newScope(scope, false));
      case 'TSModuleDeclaration':
        if ((node.id as Node).type === 'Identifier' && node.kind !== 'global') declare(node.id as Node, 'other');
        return this.visitAll(node.body?.body as Node[], newScope(scope, true));
      case 'TSImportEqualsDeclaration':
        declare(node.id as Node, 'import');
        return this.visit(node.moduleReference as Node, scope);
      case 'TSTypeParameter':
        if (typeof node.name === 'object' && node.name !== null) declare(node.name as Node, 'type');
        this.visit(node.constraint as Node, scope);
        return this.visit(node.default as Node, scope);
      case 'TSMappedType': {
        const inner = newScope(scope, false);
        const key = (node.key ?? node.typeParameter?.name) as Node | undefined;
        if (key && typeof key === 'object') this.#declare(key, inner, { declares: 'type', hoisted: false, holder: node });
        this.visit((node.constraint ?? node.typeParameter?.constraint) as Node, inner);
        this.visit(node.nameType as Node, inner);
        return this.visit(node.typeAnnotation as Node, inner);
      }
      case 'TSQualifiedName':
        return this.#keyed(node.left as Node, node.right as Node, false, scope);
      case 'TSImportType':
        return this.visit((node.typeArguments ?? node.typeParameters) as Node, scope);
      case 'TSNamedTupleMember':
        this.#label(node.label as Node);
        return this.visit(node.elementType as Node, scope);
      case 'TSFunctionType':
      case 'TSConstructorType':
      case 'TSCallSignatureDeclaration':
      case 'TSConstructSignatureDeclaration':
      case 'TSIndexSignature': {
        const inner = newScope(scope, true);
        this.visit(node.typeParameters as Node, inner);
        for (const one of (node.params ?? node.parameters ?? []) as Node[]) this.#pattern(one, inner, { declares: 'parameter', hoisted: false, holder: node });
        this.visit(node.returnType as Node, inner);
        return this.visit(node.typeAnnotation as Node, inner);
      }
      case 'TSConditionalType': {
        // What `infer` names lives in the branch that is taken.
        const inner = newScope(scope, false);
        return forEachChild(node, (child) => this.visit(child, inner));
      }
      default:
        return forEachChild(node, (child) => this.visit(child, scope));
    }
  }

  #declare(node: Node, scope: Scope, role: Role): void {
    if (typeof node.name !== 'string') return;
    let target = scope;
    if (role.hoisted) while (!target.isFunction && target.parent) target = target.parent;
    const use: NameUse = { name: node.name, range: rangeOf(node), role: 'declaration', kind: role.declares, holder: role.holder };
    // Overloads, merged interfaces and repeated `var` are one thing.
    const known = target.names.get(node.name);
    if (!known) target.names.set(node.name, use);
    use.declaration = known ?? use;
    this.uses.push(use);
  }

  #refer(node: Node, scope: Scope): void {
    const use: NameUse = { name: node.name as string, range: rangeOf(node), role: 'reference' };
    this.uses.push(use);
    this.#pending.push({ use, scope });
  }

  #label(node: Node): void {
    const name = node.name ?? node.value;
    if (typeof name === 'string') this.uses.push({ name, range: rangeOf(node), role: 'label' });
  }
}

function newScope(parent: Scope, isFunction: boolean): Scope {
  return { parent, isFunction, names: new Map() };
}

function innerOf(node: Node, scope: Scope, known: Map<Node, Scope>): Scope {
  let inner = known.get(node);
  if (!inner) known.set(node, (inner = newScope(scope, false)));
  return inner;
}
