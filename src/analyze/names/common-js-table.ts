import type { SourceFile } from '../../core/source-file.ts';
import type { Node } from '../../engine/node.ts';
import { forEachChild, isFunction, staticName, unwrap } from '../../engine/node.ts';
import type { ModuleTable } from './module-table.ts';

/**
 * Reads the names of a CommonJS module: `exports.a =`, `module.exports = { a, b }`, `module.exports = require('./x')`, and other names
 * for the same object (`const api = module.exports = {}`). As soon as that object is used in any other way the table is not exhaustive.
 */
export function readCommonJs(file: SourceFile): ModuleTable {
  const { text } = file;
  const reader = new CommonJsReader();
  if (/\bexports\b/.test(text)) {
    reader.findAliases(file.tree as unknown as Node);
    reader.visit(file.tree as unknown as Node);
  } else if (/\bmodule\b|\bdefine\s*\(|\bthis\b/.test(text)) reader.exhaustive = false;
  else if (/\.(?:m[jt]s|[mc]?tsx?)$/.test(file.path)) return { names: new Set(), stars: [], exhaustive: true, format: 'none' };
  return { names: reader.names.add('default'), stars: reader.stars, exhaustive: reader.exhaustive && reader.assigned < 2, format: 'cjs' };
}

class CommonJsReader {
  readonly names = new Set<string>();
  readonly stars: string[] = [];
  exhaustive = true;
  /** How often `module.exports` was given another value. */
  assigned = 0;
  readonly #aliases = new Set<string>();
  /** Objects that `module.exports` was set to by name. */
  readonly #objects = new Map<string, Node>();

  /** `const api = exports`, `const api = module.exports = …`, and constant objects that may be exported by name. */
  findAliases(node: Node): void {
    if (node.type === 'VariableDeclarator' && node.id.type === 'Identifier' && node.init) {
      const value = unwrap(node.init as Node);
      if (isExports(value) || (value.type === 'AssignmentExpression' && isExports(unwrap(value.left as Node)))) this.#aliases.add(node.id.name as string);
      else if (value.type === 'ObjectExpression') this.#objects.set(node.id.name as string, value);
    }
    forEachChild(node, (child) => this.findAliases(child));
  }

  visit(node: Node): void {
    switch (node.type) {
      case 'VariableDeclarator':
        if (node.init && node.id.type === 'Identifier' && this.#aliases.has(node.id.name as string)) {
          const value = unwrap(node.init as Node);
          if (value.type === 'AssignmentExpression') this.visit(value);
          return;
        }
        break;
      case 'AssignmentExpression': {
        const target = unwrap(node.left as Node);
        if (this.#isObject(target) && target.type === 'MemberExpression') {
          this.#setWhole(unwrap(node.right as Node));
          return;
        }
        // `exports = module.exports = …`
        if (target.type === 'Identifier' && target.name === 'exports') {
          const value = unwrap(node.right as Node);
          if (value.type === 'AssignmentExpression' || isExports(value)) this.visit(value);
          else this.exhaustive = false;
          return;
        }
        if (this.#setMember(target)) {
          this.visit(node.right as Node);
          return;
        }
        break;
      }
      case 'CallExpression':
        if (this.#defineProperty(node)) return;
        break;
      case 'MemberExpression': {
        // Reading a member of it is harmless.
        const object = unwrap(node.object as Node);
        if (this.#isObject(object)) {
          if (staticName(node.property as Node, node.computed as boolean) === undefined) this.exhaustive = false;
          return;
        }
        break;
      }
      case 'UnaryExpression':
        if (node.operator === 'typeof') return;
        break;
      default: break;
    }
    // Handed on, iterated, compared: whoever has it may add to it.
    if (this.#isObject(node)) {
      this.exhaustive = false;
      return;
    }
    if (node.type === 'MemberExpression' && !node.computed) this.visit(node.object as Node);
    else if (node.type === 'Property' && !node.computed) this.visit(node.value as Node);
    else forEachChild(node, (child) => this.visit(child));
  }

  #isObject(node: Node): boolean {
    return isExports(node) || (node.type === 'Identifier' && (node.name === 'exports' || this.#aliases.has(node.name as string)));
  }

  #setMember(target: Node): boolean {
    if (target.type !== 'MemberExpression' || !this.#isObject(unwrap(target.object as Node))) return false;
    const name = staticName(target.property as Node, target.computed as boolean);
    if (name === undefined) this.exhaustive = false;
    else this.names.add(name);
    return true;
  }

  #setWhole(value: Node): void {
    this.assigned++;
    if (value.type === 'AssignmentExpression') {
      // `module.exports = exports = …`
      this.assigned--;
      const inner = unwrap(value.left as Node);
      if (inner.type === 'Identifier' && inner.name === 'exports') this.#setWhole(unwrap(value.right as Node));
      else {
        this.exhaustive = false;
        this.visit(value);
      }
      return;
    }
    if (value.type === 'ObjectExpression') {
      this.#object(value);
      return;
    }
    const required = requiredModule(value);
    if (required !== undefined) {
      this.stars.push(required);
      return;
    }
    const named = value.type === 'Identifier' ? this.#objects.get(value.name as string) : undefined;
    // Functions and classes carry properties that are set anywhere.
    this.exhaustive = false;
    if (named) this.#object(named);
    if (isFunction(value) || value.type === 'ClassExpression') this.visit(value);
  }

  #object(value: Node): void {
    for (const one of value.properties as Node[]) {
      if (one.type === 'SpreadElement') {
        const required = requiredModule(unwrap(one.argument as Node));
        if (required === undefined) this.exhaustive = false;
        else this.stars.push(required);
        continue;
      }
      const name = staticName(one.key as Node, one.computed as boolean);
      if (name === undefined) this.exhaustive = false;
      else this.names.add(name);
      this.visit(one.value as Node);
    }
  }

  /** `Object.defineProperty(exports, 'a', …)`, `Object.assign(exports, { a })`, `__exportStar(require('./x'), exports)`. */
  #defineProperty(call: Node): boolean {
    const callee = unwrap(call.callee as Node);
    const [first, second] = call.arguments as Node[];
    const member = callee.type === 'MemberExpression' ? staticName(callee.property as Node, callee.computed as boolean) : (callee.name as string | undefined);
    if (!first || !second) return false;
    if (member === 'defineProperty' && this.#isObject(unwrap(first)) && second.type === 'Literal') {
      this.names.add(String(second.value));
      return true;
    }
    if (member === 'assign' && this.#isObject(unwrap(first)) && (call.arguments as Node[]).slice(1).every((one) => one.type === 'ObjectExpression')) {
      for (const one of (call.arguments as Node[]).slice(1)) this.#object(one);
      return true;
    }
    const required = requiredModule(unwrap(first));
    if (member === '__exportStar' && required !== undefined && this.#isObject(unwrap(second))) {
      this.stars.push(required);
      return true;
    }
    return false;
  }
}

/** `module.exports`. */
function isExports(node: Node): boolean {
  return (node.type === 'MemberExpression' && node.object?.type === 'Identifier' && node.object.name === 'module' && staticName(node.property as Node, node.computed as boolean) === 'exports')
    || (node.type === 'Identifier' && node.name === 'exports');
}

function requiredModule(node: Node): string | undefined {
  const [first] = node.type === 'CallExpression' ? (node.arguments as Node[]) : [];
  return node.type === 'CallExpression' && node.callee?.name === 'require' && typeof first?.value === 'string' ? (first.value as string) : undefined;
}
