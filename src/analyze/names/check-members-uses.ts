import { rangeOf } from '../../core/location.ts';
import type { Node, Range } from '../../engine/node.ts';
import { forEachChild, staticName } from '../../engine/node.ts';
import type { Scope } from './check-members-scope.ts';

/** A member that is asked of a value. */
export interface Access {
  /** The value; a module's name for an import. */
  readonly object: Node | { readonly specifier: string };
  readonly scope: Scope;
  readonly name: string;
  readonly range: Range;
  /** `type`: a name that an import takes as a type. `qualified`: a part of a whole module in a type, `React.ReactNode`. */
  readonly form: 'call' | 'new' | 'read' | 'pattern' | 'import' | 'type' | 'qualified';
  /** Where the whole expression stands, for what is said by a comment or caught. */
  readonly node: Node;
  /** A short `try` asks whether it is there. */
  readonly asking?: true;
}

/** What a file asks of values, and what it says itself about names that may or may not be there. */
export interface MemberUses {
  readonly accesses: readonly Access[];
  /** Names whose presence the file asks for: `if (x.at)`, `'at' in x`, `x.at?.()`. */
  readonly probed: ReadonlySet<string>;
  /** Where such a name stands in what is asked. */
  readonly probedAt: ReadonlySet<number>;
  /** Names that the file gives to some object, declares, or has as a text. */
  readonly made: ReadonlySet<string>;
  /** Globals that the file gives another value. */
  readonly replaced: ReadonlySet<string>;
  /** Modules that the file replaces by doubles. */
  readonly mocked: ReadonlySet<string>;
}

/** Names that a program may well add members to. */
export const MOCKS = new Set(['mock', 'doMock', 'setMock', 'unstable_mockModule', 'module', 'replace', 'replaceEsm', 'stub', 'proxyquire', 'load']);

/** Collects what single nodes say; how to walk a file is the reader's business. */
export class UseCollector implements MemberUses {
  readonly accesses: Access[] = [];
  readonly probed = new Set<string>();
  readonly probedAt = new Set<number>();
  readonly made = new Set<string>();
  readonly replaced = new Set<string>();
  readonly mocked = new Set<string>();

  import(node: Node, scope: Scope): void {
    const specifier = node.source?.value as string;
    const declarationType = (node.importKind ?? node.exportKind) === 'type';
    for (const one of (node.specifiers ?? []) as Node[]) {
      const imported = (one.type === 'ImportSpecifier' ? one.imported : one.type === 'ExportSpecifier' ? one.local : undefined) as Node | undefined;
      const name = (imported?.name ?? imported?.value) as string | undefined;
      if (!imported || name === undefined || name === 'default') continue;
      const isType = declarationType || one.importKind === 'type' || one.exportKind === 'type';
      this.accesses.push({ object: { specifier }, scope, name, range: rangeOf(imported), form: isType ? 'type' : 'import', node });
    }
  }

  /** `React.ReactNode` anywhere in a type: the first name after that of the module. */
  qualified(node: Node, scope: Scope): void {
    if (node.type === 'TSQualifiedName' && node.left?.type === 'Identifier') {
      this.accesses.push({ object: node.left as Node, scope, name: node.right.name as string, range: rangeOf(node.right), form: 'qualified', node });
    }
    forEachChild(node, (child) => this.qualified(child, scope));
  }

  /** `const { a, b: c } = value`: names with a value of their own for absence are not asked for. */
  pattern(pattern: Node, object: Node, scope: Scope, node: Node): void {
    for (const one of pattern.properties as Node[]) {
      if (one.type !== 'Property' || one.value?.type === 'AssignmentPattern') continue;
      const name = staticName(one.key as Node, one.computed as boolean);
      if (name !== undefined && !one.computed) this.accesses.push({ object, scope, name, range: rangeOf(one.key), form: 'pattern', node });
    }
  }

  /** `vi.mock('fs', …)`, `proxyquire('./x', { fs })`. */
  mock(node: Node): void {
    for (const argument of node.arguments as Node[]) {
      const literal = (argument.type === 'ImportExpression' ? argument.source : argument) as Node;
      if (literal.type === 'Literal' && typeof literal.value === 'string') this.mocked.add(literal.value.replace(/^node:/, ''));
      if (literal.type === 'ObjectExpression') for (const one of literal.properties as Node[]) if (one.type === 'Property') this.mocked.add(String(one.key?.name ?? one.key?.value).replace(/^node:/, ''));
    }
  }

  /** `Object.assign(String.prototype, { shout() {} })`: names that objects get this way. */
  additions(node: Node): void {
    for (const argument of node.arguments as Node[]) {
      // `vi.stubGlobal('fetch', …)`, `Object.defineProperty(globalThis, 'crypto', …)`
      if (argument.type === 'Literal' && typeof argument.value === 'string') this.replaced.add(argument.value);
      if (argument.type !== 'ObjectExpression') continue;
      for (const one of argument.properties as Node[]) {
        if (one.type !== 'Property' || one.computed) continue;
        this.made.add(String(one.key?.name ?? one.key?.value));
        if (isGlobalObject(node.arguments[0] as Node)) this.replaced.add(String(one.key?.name ?? one.key?.value));
      }
    }
  }
}

/** `globalThis`, under whatever name. */
export function isGlobalObject(node: Node): boolean {
  return node.type === 'Identifier' && /^(?:global|globalThis|window|self|root)$/.test(node.name as string);
}

/** Names that a declaration of types gives to things. */
export function declaredNames(node: Node, names: Set<string>): void {
  if (/^TS(?:PropertySignature|MethodSignature)$/.test(node.type) && !node.computed) names.add(String(node.key?.name ?? node.key?.value));
  if (node.id?.type === 'Identifier') names.add(node.id.name as string);
  forEachChild(node, (child) => declaredNames(child, names));
}
