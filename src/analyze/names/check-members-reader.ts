import { rangeOf } from '../../core/location.ts';
import type { SourceFile } from '../../core/source-file.ts';
import type { Node } from '../../engine/node.ts';
import { forEachChild, isFunction, staticName, unwrap } from '../../engine/node.ts';
import { isAbsence, isAssertion, isFeatureTest, markProbes, withoutChain } from './check-members-probes.ts';
import { declaredNames, isGlobalObject, MOCKS, UseCollector } from './check-members-uses.ts';
import type { Access, MemberUses } from './check-members-uses.ts';
import { declareBlock, declarePattern, declareVariables, hoistVars, Scope } from './check-members-scope.ts';

/** Reads a file: its scopes, and each member that is asked of something. */
export function readMemberUses(file: SourceFile): MemberUses {
  const reader = new MemberReader();
  const top = new Scope(undefined);
  const tree = file.tree as unknown as Node;
  reader.enterFunction(tree.body as Node[], top);
  if (/\bimport\s+(?:type\s+)?\*\s*as\b/.test(file.text)) reader.qualified(tree, top);
  return reader;
}

class MemberReader extends UseCollector {
  /** Depth of `try` blocks that look like a question. */
  #asking = 0;

  /** A function's or a file's own statements. */
  enterFunction(statements: readonly Node[], scope: Scope): void {
    for (const statement of statements) hoistVars(statement, scope);
    declareBlock(statements, scope);
    this.#each(statements, scope);
  }

  #block(statements: readonly Node[], parent: Scope): void {
    const scope = new Scope(parent);
    declareBlock(statements, scope);
    this.#each(statements, scope);
  }

  #each(nodes: readonly (Node | null)[], scope: Scope): void {
    for (const node of nodes) if (node) this.visit(node, scope);
  }

  visit(node: Node, scope: Scope): void {
    if (isFunction(node)) return this.#function(node, scope);
    switch (node.type) {
      case 'Identifier': return this.#bare(node, scope);
      case 'Literal':
        if (typeof node.value === 'string' && /^[\w$]+$/.test(node.value)) this.made.add(node.value);
        return;
      case 'BlockStatement':
      case 'StaticBlock':
      case 'TSModuleBlock': return this.#block(node.body as Node[], scope);
      case 'ImportDeclaration': return this.import(node, scope);
      case 'ExportNamedDeclaration':
        if (node.source) return this.import(node, scope);
        if (node.declaration) this.visit(node.declaration as Node, scope);
        return;
      case 'ExportAllDeclaration': case 'TSImportEqualsDeclaration': case 'BreakStatement': case 'ContinueStatement': case 'MetaProperty': return;
      case 'VariableDeclaration': return this.#variables(node, scope);
      case 'ClassDeclaration':
      case 'ClassExpression': return this.#class(node, scope);
      case 'ForStatement': {
        const inner = new Scope(scope);
        if (node.init?.type === 'VariableDeclaration' && node.init.kind !== 'var') declareVariables(node.init as Node, inner);
        markProbes(node.test as Node | null, this);
        return this.#each([node.init, node.test, node.update, node.body] as Node[], inner);
      }
      case 'ForInStatement':
      case 'ForOfStatement': return this.#forEach(node, scope);
      case 'CatchClause': {
        const inner = new Scope(scope);
        if (node.param) declarePattern(node.param as Node, inner, undefined);
        return this.visit(node.body as Node, inner);
      }
      case 'SwitchStatement':
        this.visit(node.discriminant as Node, scope);
        return this.#block((node.cases as Node[]).flatMap((one) => [...(one.test ? [one.test as Node] : []), ...(one.consequent as Node[])]), scope);
      case 'TryStatement': return this.#try(node, scope);
      case 'MemberExpression': case 'OptionalMemberExpression': return this.#member(node, scope, 'read');
      case 'CallExpression': case 'OptionalCallExpression': case 'NewExpression': return this.#call(node, scope);
      case 'JSXMemberExpression':
        // `<Shop.Basket />` asks as `Shop.Basket` does.
        if (node.object.type === 'JSXIdentifier') this.accesses.push({ object: { ...node.object, type: 'Identifier' } as Node, scope, name: node.property.name as string, range: rangeOf(node.property), form: 'read', node });
        return;
      case 'AssignmentExpression': return this.#assignment(node, scope);
      case 'UpdateExpression': return this.#target(node.argument as Node, scope);
      case 'UnaryExpression':
        if (node.operator === 'delete') return this.#target(node.argument as Node, scope);
        if (node.operator === 'typeof') this.#question(node.argument as Node, scope);
        if (node.operator === '!' || node.operator === 'typeof' || node.operator === 'void') markProbes(node.argument as Node, this);
        return this.#value(node.argument as Node, scope);
      case 'BinaryExpression': return this.#binary(node, scope);
      case 'LogicalExpression':
        markProbes(node.left as Node, this);
        return this.#each([node.left, node.right] as Node[], scope);
      case 'IfStatement':
      case 'ConditionalExpression':
      case 'WhileStatement':
      case 'DoWhileStatement':
        markProbes(node.test as Node, this);
        this.#value(node.test as Node, scope);
        return this.#each([node.consequent, node.alternate, node.body] as Node[], scope);
      case 'TemplateLiteral': return (node.expressions as Node[]).forEach((one) => this.#value(one, scope));
      case 'SpreadElement':
      case 'ReturnStatement':
      case 'AwaitExpression':
      case 'ExpressionStatement': return node.argument || node.expression ? this.#value((node.argument ?? node.expression) as Node, scope) : undefined;
      case 'Property':
      case 'PropertyDefinition':
      case 'AccessorProperty':
      case 'MethodDefinition':
        if (node.computed) this.visit(node.key as Node, scope);
        return this.#each([...((node.decorators ?? []) as Node[]), node.value as Node | null], scope);
      case 'LabeledStatement': return this.visit(node.body as Node, scope);
      case 'TSModuleDeclaration': return this.#namespace(node, scope);
      case 'TSAsExpression':
      case 'TSTypeAssertion':
      case 'TypeCastExpression':
      case 'AsExpression': return this.#cast(node.expression as Node, scope);
      case 'TSSatisfiesExpression':
      case 'TSNonNullExpression':
      case 'TSInstantiationExpression': return this.visit(node.expression as Node, scope);
      default:
        // Types are another language; what is asked of modules in them is read by its own pattern.
        if (node.type.startsWith('TS') || /^(?:Type|Declare|Opaque|Interface)/.test(node.type)) return;
        forEachChild(node, (child) => this.visit(child, scope));
    }
  }

  /** A name that stands for itself: who gets it may add members. */
  #bare(node: Node, scope: Scope): void {
    const binding = scope.find(node.name as string);
    if (binding) binding.escapes = true;
  }

  /** A place that only looks at a value. */
  #value(node: Node, scope: Scope): void {
    if (unwrap(node).type !== 'Identifier') this.visit(node, scope);
  }

  /** `(fs.exotic as any)(…)`: whoever says what a member is knows that it is there. */
  #cast(expression: Node, scope: Scope): void {
    const isMember = expression.type === 'MemberExpression' && !expression.computed;
    this.#value((isMember ? expression.object : expression) as Node, scope);
  }

  #function(node: Node, scope: Scope): void {
    const inner = new Scope(scope);
    if (node.type === 'FunctionExpression' && node.id) inner.declare(node.id.name as string, node, { kind: 'opaque' });
    for (const parameter of node.params as Node[]) {
      declarePattern(parameter, inner, undefined);
      this.#defaults(parameter, inner);
    }
    if (node.body?.type === 'BlockStatement') this.enterFunction(node.body.body as Node[], inner);
    else if (node.body) this.visit(node.body as Node, inner);
  }

  /** Values that a pattern has for what is absent, and computed keys. */
  #defaults(pattern: Node, scope: Scope): void {
    switch (pattern.type) {
      case 'AssignmentPattern':
        this.#defaults(pattern.left as Node, scope);
        return this.visit(pattern.right as Node, scope);
      case 'ObjectPattern':
        for (const one of pattern.properties as Node[]) {
          if (one.computed) this.visit(one.key as Node, scope);
          this.#defaults((one.value ?? one.argument) as Node, scope);
        }
        return;
      case 'ArrayPattern':
        for (const one of pattern.elements as (Node | null)[]) if (one) this.#defaults(one, scope);
        return;
      case 'RestElement': return this.#defaults(pattern.argument as Node, scope);
      default: return;
    }
  }

  #variables(node: Node, scope: Scope): void {
    for (const one of node.declarations as Node[]) {
      this.#defaults(one.id as Node, scope);
      if (one.init && one.id.type === 'ObjectPattern') {
        this.pattern(one.id as Node, one.init as Node, scope, node);
        this.#value(one.init as Node, scope);
      } else if (one.init) this.visit(one.init as Node, scope);
    }
  }

  #class(node: Node, scope: Scope): void {
    if (node.superClass) this.#value(node.superClass as Node, scope);
    this.#each((node.decorators ?? []) as Node[], scope);
    const inner = new Scope(scope);
    if (node.id) inner.declare(node.id.name as string, node, { kind: 'opaque' });
    for (const member of (node.body?.body ?? []) as Node[]) this.visit(member, inner);
  }

  #forEach(node: Node, scope: Scope): void {
    const inner = new Scope(scope);
    if (node.left.type === 'VariableDeclaration') {
      if (node.left.kind !== 'var') for (const one of node.left.declarations as Node[]) declarePattern(one.id as Node, inner, undefined);
    } else this.#target(node.left as Node, scope);
    this.#value(node.right as Node, scope);
    this.visit(node.body as Node, inner);
  }

  #try(node: Node, scope: Scope): void {
    const isQuestion = isFeatureTest(node);
    if (isQuestion) this.#asking++;
    this.visit(node.block as Node, scope);
    if (isQuestion) this.#asking--;
    this.#each([node.handler, node.finalizer] as Node[], scope);
  }

  #binary(node: Node, scope: Scope): void {
    const { left, right } = node as unknown as { left: Node; right: Node };
    if (node.operator === 'instanceof') this.#question(left, scope);
    if (node.operator === 'in' && left.type === 'Literal') this.made.add(String(left.value));
    if (/^[!=]==?$/.test(node.operator as string)) for (const [side, other] of [[left, right], [right, left]] as const) if (isAbsence(other)) markProbes(side, { probed: this.probed });
    this.#value(left, scope);
    this.#value(right, scope);
  }

  #member(node: Node, scope: Scope, form: Access['form']): void {
    const name = staticName(node.property as Node, node.computed as boolean);
    if (node.computed) this.visit(node.property as Node, scope);
    else if (name !== undefined && !name.startsWith('#')) this.accesses.push({ object: node.object as Node, scope, name, range: rangeOf(node.property), form, node, ...(this.#asking > 0 ? { asking: true } : {}) });
    this.#value(node.object as Node, scope);
  }

  #call(node: Node, scope: Scope): void {
    const callee = withoutChain(node.callee as Node);
    if (callee.type === 'MemberExpression' || callee.type === 'OptionalMemberExpression') {
      const name = staticName(callee.property as Node, callee.computed as boolean);
      if (node.optional && name !== undefined) this.probed.add(name);
      this.#member(callee, scope, node.type === 'NewExpression' ? 'new' : 'call');
      if (name !== undefined && MOCKS.has(name)) this.mock(node);
      if (name !== undefined && /^(?:assign|define\w*|extend\w*|mixin|merge|set|use|addMethods?|implement|stubGlobal|replaceProperty|spyOn)$/.test(name)) this.additions(node);
    } else {
      this.#value(callee, scope);
      if (callee.type === 'Identifier') {
        if (MOCKS.has(callee.name as string)) this.mock(node);
        if (/^(?:extend|assign|mixin|define|merge|define\w+|implement)$/i.test(callee.name as string)) this.additions(node);
      }
    }
    if (isAssertion(callee)) for (const argument of node.arguments as Node[]) markProbes(argument, { probed: this.probed });
    const [first] = node.arguments as Node[];
    if (first && callee.type === 'MemberExpression' && callee.property.name === 'isArray') this.#question(first, scope);
    this.#each(node.arguments as Node[], scope);
  }

  /** `Array.isArray(x)`, `x instanceof Y`, `typeof x`. */
  #question(node: Node, scope: Scope): void {
    const binding = node.type === 'Identifier' ? scope.find(node.name as string) : undefined;
    if (binding) binding.questioned = true;
  }

  #assignment(node: Node, scope: Scope): void {
    this.#target(node.left as Node, scope);
    // `({ a, b } = value)` asks as a declaration does.
    if (node.left.type === 'ObjectPattern') this.pattern(node.left as Node, node.right as Node, scope, node);
    this.visit(node.right as Node, scope);
  }

  /** Something is written to: a name gets another value, an object a member. */
  #target(node: Node, scope: Scope): void {
    const target = unwrap(node);
    switch (target.type) {
      case 'Identifier': {
        const binding = scope.find(target.name as string);
        if (binding) binding.written = true;
        else this.replaced.add(target.name as string);
        return;
      }
      case 'MemberExpression':
      case 'OptionalMemberExpression': {
        const name = staticName(target.property as Node, target.computed as boolean);
        if (name !== undefined) (isGlobalObject(target.object as Node) ? this.replaced : this.made).add(name);
        if (target.computed) this.visit(target.property as Node, scope);
        return this.#value(target.object as Node, scope);
      }
      case 'ObjectPattern':
        for (const one of target.properties as Node[]) this.#target((one.value ?? one.argument) as Node, scope);
        return;
      case 'ArrayPattern':
        for (const one of target.elements as (Node | null)[]) if (one) this.#target(one, scope);
        return;
      case 'AssignmentPattern':
        this.#target(target.left as Node, scope);
        return this.visit(target.right as Node, scope);
      case 'RestElement': return this.#target(target.argument as Node, scope);
      default: return this.visit(target, scope);
    }
  }

  /** `declare global { interface String { shout(): string } }` declares; `namespace X { … }` is code. */
  #namespace(node: Node, scope: Scope): void {
    const isDeclared = node.declare === true || node.global === true || node.kind === 'global' || node.id?.type === 'Literal';
    if (isDeclared) return declaredNames(node, this.made);
    if (node.body) this.visit(node.body as Node, scope);
  }
}
