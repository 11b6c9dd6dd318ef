import type { SourceFile } from '../../core/source-file.ts';
import type { Node } from '../../engine/node.ts';
import { forEachChild, isFunction, staticName, unwrap } from '../../engine/node.ts';
import { bindingsOf, calledName, copiedModule, declaredIn, isModuleExports, requiredModule, resultMembers, textsOf, umdFactory, withOwn } from './common-js-bindings.ts';
import type { Bindings } from './common-js-bindings.ts';
import type { ModuleTable } from './module-table.ts';

/**
 * Reads the names of a CommonJS module: `exports.a =`, `module.exports = { a, b }`, `module.exports = require('./x')`, the properties of a
 * function or class that is exported, what compilers write (`__exportStar`, `__toCommonJS`, loops over the keys of another module), and
 * other names for the same object (`const api = module.exports = {}`, the parameter of a UMD factory). As soon as that object is used in any
 * other way the table is not exhaustive.
 */
export function readCommonJs(file: SourceFile): ModuleTable {
  const { text } = file;
  const tree = file.tree as unknown as Node;
  if (!/\bexports\b/.test(text)) {
    if (/\bmodule\b|\bdefine\s*\(|\bthis\b/.test(text)) return { names: new Set(['default']), stars: [], exhaustive: false, format: 'cjs' };
    if (/\.(?:m[jt]s|[mc]?tsx?)$/.test(file.path)) return { names: new Set(), stars: [], exhaustive: true, format: 'none' };
    return { names: new Set(['default']), stars: [], exhaustive: true, format: 'cjs' };
  }
  const reader = new CommonJsReader(bindingsOf(tree));
  reader.read(tree);
  return { names: withOwn(reader.names, text).add('default'), stars: [...new Set(reader.stars)], exhaustive: reader.exhaustive, format: 'cjs' };
}

/** Names that mean the exported object in one function, and `module` while that is Node's. */
type Aliases = ReadonlySet<string>;

/** Methods that add nothing to their first argument. */
const HARMLESS = /^(?:call|apply|bind|hasOwnProperty|keys|isPrototypeOf)$/;
/** Classes of the language whose static members nobody takes for a module's. */
const PLAIN_PARENTS = /^(?:\w*Error|Object)$/;

class CommonJsReader {
  readonly names = new Set<string>();
  readonly stars: string[] = [];
  exhaustive = true;
  /** Names of variables that loops give the texts of a constant list. */
  readonly #texts = new Map<string, readonly string[]>();
  readonly #bindings: Bindings;
  /** Constants that were exported whole: what hangs on them is exported. */
  readonly #exported = new Set<string>();
  /** Functions and constants of the file that this reading has read as, or with, the object in hand: once is enough. */
  readonly #given = new Set<Node>();

  constructor(bindings: Bindings) {
    this.#bindings = bindings;
  }

  /** Once more whenever a constant turns out to be exported whole: what was hung on it before counts too. */
  read(tree: Node): void {
    for (let known = -1; known < this.#exported.size; ) {
      known = this.#exported.size;
      this.#given.clear();
      const aliases = new Set(['exports', 'module', ...this.#bindings.aliases, ...this.#exported]);
      for (const node of tree.body as Node[]) this.#visit(node, aliases);
    }
  }

  #visit(node: Node, aliases: Aliases): void {
    if (isFunction(node)) return this.#function(node, aliases);
    switch (node.type) {
      case 'VariableDeclarator':
        if (node.id.type !== 'Identifier' || !aliases.has(node.id.name as string)) break;
        if (node.init) this.#initial(unwrap(node.init as Node), aliases);
        return;
      case 'ClassDeclaration':
      case 'ClassExpression': return this.#class(node, aliases);
      case 'AssignmentExpression': return this.#assignment(node, aliases);
      case 'CallExpression': return this.#call(node, aliases);
      // Making one of the exported class changes nothing of it.
      case 'NewExpression': return [node.callee, ...node.arguments].forEach((one: Node) => one === node.callee && this.#isObject(unwrap(one), aliases) ? undefined : this.#visit(one, aliases));
      case 'BinaryExpression': return [node.left, node.right].forEach((side: Node) => (this.#isObject(unwrap(side), aliases) || isModule(side) ? undefined : this.#visit(side, aliases)));
      case 'MemberExpression':
        // Reading a member of it is harmless.
        if (this.#isObject(node, aliases) || (!this.#isObject(unwrap(node.object as Node), aliases) && !isModule(node.object as Node))) break;
        if (node.computed) this.#visit(node.property as Node, aliases);
        return;
      case 'UnaryExpression':
        if (node.operator === 'typeof' || (node.operator === 'delete' && this.#isObject(unwrap((node.argument?.object ?? node.argument) as Node), aliases))) return;
        break;
      case 'ForOfStatement':
        this.#loop(node.left as Node, node.right as Node);
        break;
      default: break;
    }
    // Handed on, iterated, compared: whoever has it may add to it.
    if (this.#isObject(node, aliases) || (isModule(node) && aliases.has('module'))) this.exhaustive = false;
    else if (node.type === 'MemberExpression' && !node.computed) this.#visit(node.object as Node, aliases);
    else if (/^(?:Property|PropertyDefinition|MethodDefinition)$/.test(node.type) && !node.computed) {
      if (node.value) this.#visit(node.value as Node, aliases);
    } else if (!/^(?:Break|Continue|Labeled)Statement$/.test(node.type) || node.body) forEachChild(node, (child) => this.#visit(child, aliases));
  }

  /** In a function its own names hide others. */
  #function(node: Node, aliases: Aliases, more: readonly string[] = []): void {
    const own = declaredIn(node, this.#bindings);
    const inner = new Set([...[...aliases].filter((name) => !own.has(name)), ...more]);
    for (const one of [...(node.params as Node[]), node.body as Node | null]) if (one && (one.type !== 'Identifier' || one === node.body)) this.#visit(one, inner);
  }

  #class(node: Node, aliases: Aliases): void {
    const parent = node.superClass ? unwrap(node.superClass as Node) : undefined;
    if (parent && !this.#isObject(parent, aliases)) this.#visit(parent, aliases);
    for (const member of node.body.body as Node[]) this.#visit(member, aliases);
  }

  #assignment(node: Node, aliases: Aliases): void {
    const target = unwrap(node.left as Node);
    const value = unwrap(node.right as Node);
    if (isModuleExports(target) && aliases.has('module')) return this.#setWhole(value, aliases);
    // `exports = module.exports = …`
    if (target.type === 'Identifier' && aliases.has(target.name as string)) return this.#initial(value, aliases);
    if (target.type !== 'MemberExpression' || !this.#isObject(unwrap(target.object as Node), aliases)) {
      const inner = target.type === 'MemberExpression' ? unwrap(target.object as Node) : undefined;
      const outer = inner?.type === 'MemberExpression' && this.#isObject(unwrap(inner.object as Node), aliases) ? staticName(target.property as Node, target.computed as boolean) : undefined;
      // `module.exports.set.sync = …`: what hangs on the object may be the object under another name.
      if (outer !== undefined) this.names.add(outer);
      this.#visit(target, aliases);
      return this.#visit(value, aliases);
    }
    const name = staticName(target.property as Node, target.computed as boolean);
    const several = target.property.type === 'Identifier' ? this.#texts.get(target.property.name as string) : undefined;
    this.#add(name === undefined ? several : [name]);
    // It may hang on itself: `fastify.default = fastify`.
    if (!this.#isObject(value, aliases)) this.#visit(value, aliases);
  }

  /** What a name for the object begins with: `module.exports`, `module.exports = …`, or what it is when it is exported later. */
  #initial(value: Node, aliases: Aliases): void {
    if (!this.#isObject(value, aliases)) this.#setWhole(value, aliases);
  }

  /** The exported object is made of a value. */
  #setWhole(value: Node, aliases: Aliases): void {
    const required = value.type === 'Identifier' ? undefined : requiredModule(value, this.#bindings);
    if (this.#isObject(value, aliases) || value.type === 'Literal') return;
    if (required !== undefined) this.#star(required);
    else if (value.type === 'AssignmentExpression') {
      this.#assignment(value, aliases);
      if (value.left.type === 'Identifier') this.#exported.add(value.left.name as string);
      if (!this.#isObject(unwrap(value.left as Node), aliases)) this.#setWhole(unwrap(value.right as Node), aliases);
    } else if (value.type === 'ObjectExpression') this.#object(value, aliases);
    else if (value.type === 'ConditionalExpression') [value.consequent, value.alternate].forEach((one: Node) => this.#setWhole(unwrap(one), aliases));
    else if (isFunction(value)) this.#function(value, aliases);
    else if (value.type === 'ClassExpression') this.#ownClass(value, aliases);
    else if (value.type === 'MemberExpression' && this.#isObject(unwrap(value.object as Node), aliases)) this.#setMember(value, aliases);
    else if (value.type === 'Identifier') this.#setConstant(value.name as string, aliases);
    else if (value.type === 'CallExpression') this.#setResult(value, aliases);
    else {
      this.exhaustive = false;
      this.#visit(value, aliases);
    }
  }

  /** `module.exports = exports['default']`: what that was given. */
  #setMember(value: Node, aliases: Aliases): void {
    const name = staticName(value.property as Node, value.computed as boolean);
    const given = name === undefined ? undefined : this.#bindings.members.get(name);
    if (given === undefined || given.type === 'MemberExpression') this.exhaustive = false;
    else this.#setWhole(given, aliases);
  }

  /** `module.exports = api`: what the constant is made of, and what hangs on it from now on. */
  #setConstant(name: string, aliases: Aliases): void {
    const value = this.#bindings.constants.get(name);
    if (value === undefined) this.exhaustive = false;
    else if (!this.#given.has(value)) {
      this.#exported.add(name);
      this.#given.add(value);
      if (value.type === 'ClassDeclaration') this.#ownClass(value, aliases);
      else if (value.type !== 'FunctionDeclaration') this.#setWhole(unwrap(value), aliases);
    }
  }

  /** Static members; those of a class of the same file are inherited, those of another one are not known. */
  #ownClass(node: Node, aliases: Aliases): void {
    const parent = node.superClass ? unwrap(node.superClass as Node) : undefined;
    const above = parent?.type === 'Identifier' ? this.#bindings.constants.get(parent.name as string) : undefined;
    if (above?.type === 'ClassDeclaration' && above !== node) this.#ownClass(above, aliases);
    else if (parent && !(parent.type === 'Identifier' && PLAIN_PARENTS.test(parent.name as string))) this.exhaustive = false;
    for (const member of node.body.body as Node[]) {
      if (member.static !== true || !member.key) continue;
      const name = staticName(member.key as Node, member.computed as boolean);
      this.#add(name === undefined ? undefined : [name]);
    }
    this.#class(node, aliases);
  }

  /** `module.exports = Object.assign(fn, { a })`, `__toCommonJS(all)`, `Object.freeze({ a })`, `make()`. */
  #setResult(call: Node, aliases: Aliases): void {
    const args = (call.arguments as Node[]).map(unwrap);
    const [called, first] = [calledName(call), args[0]];
    if (called === '__toCommonJS' && first?.type === 'Identifier') return this.#setConstant(first.name as string, aliases);
    if (called === 'assign' && first) return args.forEach((one) => this.#part(one, aliases));
    if (/^(?:freeze|seal|preventExtensions)$/.test(called ?? '') && first) return this.#part(first, aliases);
    const made = call.callee.type === 'Identifier' ? this.#bindings.constants.get(call.callee.name as string) : undefined;
    const members = made?.type === 'FunctionDeclaration' ? resultMembers(made) : undefined;
    this.#add(members);
    this.#visit(call, aliases);
  }

  /** Something whose members go into the object. */
  #part(value: Node, aliases: Aliases): void {
    if (value.type === 'SpreadElement') this.exhaustive = false;
    else if (!this.#isObject(value, aliases)) this.#setWhole(value, aliases);
  }

  #object(value: Node, aliases: Aliases): void {
    for (const one of value.properties as Node[]) {
      if (one.type === 'SpreadElement') {
        this.#part(unwrap(one.argument as Node), aliases);
        continue;
      }
      const name = staticName(one.key as Node, one.computed as boolean);
      this.#add(name === undefined ? undefined : [name]);
      if (!this.#isObject(unwrap(one.value as Node), aliases)) this.#visit(one.value as Node, aliases);
    }
  }

  #call(call: Node, aliases: Aliases): void {
    const args = call.arguments as Node[];
    const callee = unwrap(call.callee as Node);
    const umd = umdFactory(call, (node) => this.#isObject(node, aliases));
    const copied = copiedModule(call, this.#bindings);
    if (umd) return this.#function(umd.factory, aliases, [umd.name]);
    if (copied !== undefined) return void this.#star(copied);
    if (this.#isDefinition(call, args, aliases)) return;
    const owner = callee.type === 'MemberExpression' ? unwrap(callee.object as Node) : undefined;
    if (owner && calledName(call) === 'forEach' && args[0] && isFunction(args[0])) this.#loop((args[0].params as Node[])[0], owner);
    if (!this.#isObject(callee, aliases) && !(owner && this.#isObject(owner, aliases))) this.#visit(callee, aliases);
    for (const [index, one] of args.entries()) {
      if (!this.#isObject(unwrap(one), aliases)) this.#visit(one, aliases);
      else if (index > 0 || !HARMLESS.test(calledName(call) ?? '')) this.#handOn(callee, index, aliases);
    }
  }

  /** The object is given to a function: what one of this file does with it is read, others may do anything. */
  #handOn(callee: Node, index: number, aliases: Aliases): void {
    const called = callee.type === 'Identifier' ? this.#bindings.constants.get(callee.name as string) : callee;
    const parameter = called && isFunction(called) ? (called.params as Node[])[index] : undefined;
    if (!called || parameter?.type !== 'Identifier') this.exhaustive = false;
    else if (!this.#given.has(called)) {
      this.#given.add(called);
      this.#function(called, aliases, [parameter.name as string]);
    }
  }

  /** `Object.defineProperty(exports, 'a', …)`, `Object.assign(exports, { a })`, `__exportStar(require('./x'), exports)`, `__export(exports, { a: () => a })`. */
  #isDefinition(call: Node, args: readonly Node[], aliases: Aliases): boolean {
    const called = calledName(call) ?? '';
    const [first, second] = args.map(unwrap);
    if (!first || !second) return false;
    const isFirst = this.#isObject(first, aliases);
    if (called === 'defineProperty' && isFirst) {
      const names = second.type === 'Literal' ? [String(second.value)] : second.type === 'Identifier' ? this.#texts.get(second.name as string) : undefined;
      this.#add(names);
      for (const one of args.slice(2)) if (!this.#isObject(unwrap(one), aliases)) this.#visit(one, aliases);
      return true;
    }
    if (/^(?:defineProperties|assign|__export)$/.test(called) && isFirst) {
      args.slice(1).forEach((one) => this.#part(unwrap(one), aliases));
      return true;
    }
    // It inherits methods for what it makes, and `super_`.
    if (called === 'inherits' && isFirst) return true;
    // `exports.__defineGetter__('a', …)`
    if (/^__define[GS]etter__$/.test(called) && call.callee.type === 'MemberExpression' && this.#isObject(unwrap(call.callee.object as Node), aliases)) this.#add(first.type === 'Literal' ? [String(first.value)] : undefined);
    const isStar = /^_?_?export_?[Ss]tar$/.test(called) && this.#isObject(second, aliases);
    const isCopy = called === '__reExport' && args.some((one) => this.#isObject(unwrap(one), aliases));
    if (!isStar && !isCopy) return false;
    return this.#star(requiredModule(isStar ? first : second, this.#bindings));
  }

  /** Undefined: some that are not known. */
  #add(names: Iterable<string> | undefined): void {
    if (names) for (const one of names) this.names.add(one);
    else this.exhaustive = false;
  }

  #star(specifier: string | undefined): true {
    if (specifier === undefined) this.exhaustive = false;
    else this.stars.push(specifier);
    return true;
  }

  /** `for (const name of ['a', 'b'])`: the texts that a variable takes. */
  #loop(variable: Node | undefined, list: Node): void {
    const id = variable?.type === 'VariableDeclaration' ? ((variable.declarations as Node[])[0]!.id as Node) : variable;
    const texts = id?.type === 'Identifier' ? textsOf(unwrap(list), this.#bindings) : undefined;
    if (id && texts) this.#texts.set(id.name as string, texts);
  }

  #isObject(node: Node, aliases: Aliases): boolean {
    return (isModuleExports(node) && aliases.has('module')) || (node.type === 'Identifier' && node.name !== 'module' && aliases.has(node.name as string));
  }
}

const isModule = (node: Node): boolean => node.type === 'Identifier' && node.name === 'module';
