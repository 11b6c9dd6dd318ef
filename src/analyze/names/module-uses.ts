import { rangeOf } from '../../core/location.ts';
import type { SourceFile } from '../../core/source-file.ts';
import type { Node, Range } from '../../engine/node.ts';
import { forEachChild, staticName, unwrap } from '../../engine/node.ts';

/** A name that is asked of a module. */
export interface UsedName {
  /** `default` for a default import; never `*`. */
  readonly name: string;
  readonly range: Range;
  /** Asked as a type only. */
  readonly type: boolean;
  /** It is the local name too: what has to be put between another name and this one so that the local name stays. */
  readonly renamedBy?: ' as ' | ': ';
}

/** One place where a text names a module. */
export interface ModuleUse {
  readonly specifier: string;
  /** The literal with its quotes. */
  readonly range: Range;
  readonly form: 'import' | 'export' | 'dynamic' | 'require' | 'path' | 'type' | 'mock' | 'url' | 'comment';
  readonly names: readonly UsedName[];
  /** Only types are asked of it. */
  readonly type: boolean;
  /** A failure is caught or expected: `try`, `.catch()`, `@ts-expect-error`, a rule for missing modules that is switched off here. */
  readonly guarded: boolean;
  /** It goes on after the literal: `./locales/${name}.js`; then `specifier` is the folder that must be there. */
  readonly prefix?: true;
}

const MOCKS = new Set(['mock', 'doMock', 'unmock', 'dontMock', 'requireActual', 'requireMock', 'importActual', 'importMock', 'setMock', 'createMockFromModule', 'genMockFromModule', 'unstable_mockModule', 'deepUnmock', 'hoisted']);

/** Every use of a module in a parsed file, in the order of the text. */
export function readModuleUses(file: SourceFile): readonly ModuleUse[] {
  const uses: ModuleUse[] = [];
  if (!file.tree) return uses;
  const reader = new UseReader(file, uses);
  reader.visit(file.tree as unknown as Node, { tried: false });
  uses.push(...readComments(file));
  return uses.sort((a, b) => a.range[0] - b.range[0]);
}

/** Where a node stands. */
interface Around {
  /** What fails here is caught. */
  readonly tried: boolean;
  readonly parent?: Node;
  readonly up?: Around;
}

class UseReader {
  readonly #uses: ModuleUse[];
  readonly #excused: (offset: number) => boolean;
  readonly #foreignRequire: boolean;

  constructor(file: SourceFile, uses: ModuleUse[]) {
    this.#uses = uses;
    this.#excused = excuses(file);
    // `createRequire(elsewhere)` looks from another folder; a `require` of one's own is not Node's.
    this.#foreignRequire = /\brequire\s*=\s*(?:[\w$]+\.)?createRequire\s*\(\s*(?!import\s*\.\s*meta|__filename|__dirname|pathToFileURL\(__filename)/.test(file.text) || /\bfunction\s+require\s*\(|\bfunction\s*\w*\s*\([^()]{0,40}\brequire\b|\(\s*require\s*,\s*(?:module|exports)|\b(?:const|let|var)\s+require\s*=\s*(?!.{0,40}createRequire)/.test(file.text);
  }

  visit(node: Node, around: Around): void {
    switch (node.type) {
      case 'TryStatement':
        this.visit(node.block as Node, { tried: true, parent: node, up: around });
        for (const part of [node.handler, node.finalizer] as (Node | null)[]) if (part) this.visit(part, { tried: around.tried, parent: node, up: around });
        return;
      case 'ImportDeclaration': this.#importDeclaration(node, around); return;
      case 'ExportNamedDeclaration': this.#exportNamed(node, around); break;
      case 'ExportAllDeclaration': this.#add('export', node.source as Node, [], node.exportKind === 'type', around); return;
      case 'TSImportEqualsDeclaration':
        if (node.moduleReference?.type === 'TSExternalModuleReference') this.#add('require', node.moduleReference.expression as Node, [], node.importKind === 'type', around);
        return;
      case 'ImportExpression': this.#dynamic(node, around); break;
      case 'TSImportType': this.#importType(node, around); break;
      case 'NewExpression': this.#newExpression(node, around); break;
      case 'CallExpression': this.#call(node, around); break;
      case 'TSModuleDeclaration':
        // `declare module './x'` adds to a module or declares one; names in it are not looked up.
        if (node.id?.type === 'Literal') return;
        break;
      default: break;
    }
    const tried = around.tried || isCaught(node);
    forEachChild(node, (child) => this.visit(child, { tried, parent: node, up: around }));
  }

  #importDeclaration(node: Node, around: Around): void {
    const typeOnly = node.importKind === 'type' || node.importKind === 'typeof';
    const names = ((node.specifiers ?? []) as Node[]).flatMap((one): UsedName[] => {
      const type = typeOnly || one.importKind === 'type';
      if (one.type === 'ImportDefaultSpecifier') return [{ name: 'default', range: rangeOf(one), type }];
      if (one.type === 'ImportSpecifier') return [{ name: nameOf(one.imported as Node), range: rangeOf((one.imported as Node)), type, ...shorthand(one.imported as Node, one.local as Node, ' as ') }];
      return [];
    });
    this.#add('import', node.source as Node, names, typeOnly || (names.length > 0 && names.every(({ type }) => type) && names.length === (node.specifiers as Node[]).length), around);
  }

  #exportNamed(node: Node, around: Around): void {
    if (!node.source) return;
    const typeOnly = node.exportKind === 'type';
    const names = ((node.specifiers ?? []) as Node[]).map((one): UsedName => ({ name: nameOf(one.local as Node), range: rangeOf((one.local as Node)), type: typeOnly || one.exportKind === 'type', ...shorthand(one.local as Node, one.exported as Node, ' as ') }));
    this.#add('export', node.source as Node, names, typeOnly, around);
  }

  #dynamic(node: Node, around: Around): void {
    const source = unwrap(node.source as Node);
    const names = around.parent?.type === 'AwaitExpression' ? namesOfRequire(around.parent, around.up?.parent) : [];
    this.#add('dynamic', source, names, false, around);
  }

  #importType(node: Node, around: Around): void {
    const source = (node.source ?? node.argument?.literal ?? node.argument) as Node | undefined;
    if (!source) return;
    const first = firstName(node.qualifier as Node | undefined);
    this.#add('type', source, first ? [{ name: nameOf(first), range: rangeOf(first), type: true }] : [], true, around);
  }

  #newExpression(node: Node, around: Around): void {
    const [first, second] = (node.arguments ?? []) as Node[];
    if (node.callee?.name !== 'URL' || !first || !second || !isMetaUrl(second)) return;
    const text = literalOf(first);
    if (text !== undefined && /^\.\.?\//.test(text.value) && /\.[cm]?[jt]sx?$/.test(text.value)) this.#add('url', first, [], false, around);
  }

  #call(node: Node, around: Around): void {
    const callee = unwrap(node.callee as Node);
    const first = (node.arguments as Node[])[0];
    if (!first) return;
    if (callee.type === 'Identifier' && callee.name === 'require') {
      if (!this.#foreignRequire) this.#add('require', first, namesOfRequire(node, around.parent), false, around);
      return;
    }
    if (callee.type !== 'MemberExpression') return;
    const member = staticName(callee.property as Node, callee.computed as boolean);
    const object = unwrap(callee.object as Node);
    if (object.type === 'Identifier' && object.name === 'require' && member === 'resolve' && !this.#foreignRequire) {
      if ((node.arguments as Node[]).length === 1) this.#add('path', first, [], false, around);
    } else if (object.type === 'MetaProperty' && member === 'resolve') this.#add('path', first, [], false, around);
    else if (object.type === 'Identifier' && (object.name === 'vi' || object.name === 'jest') && MOCKS.has(member ?? '')) {
      // With a factory the module need not be there (vitest never loads it; jest when it is virtual).
      const factory = (node.arguments as Node[]).length > 1;
      this.#add('mock', first, [], false, { ...around, tried: around.tried || factory });
    }
  }

  #add(form: ModuleUse['form'], source: Node | undefined, names: readonly UsedName[], type: boolean, around: Around): void {
    if (!source) return;
    const text = literalOf(unwrap(source));
    if (!text || text.value === '') return;
    const guarded = around.tried || this.#excused(source.start);
    this.#uses.push({ specifier: text.value, range: rangeOf(source), form, names, type, guarded, ...(text.prefix ? { prefix: true } : {}) });
  }
}

/** `import('./x').catch(…)`, `import('./x').then(ok, failed)`. */
function isCaught(node: Node): boolean {
  if (node.type !== 'CallExpression') return false;
  const callee = unwrap(node.callee as Node);
  if (callee.type !== 'MemberExpression') return false;
  const member = staticName(callee.property as Node, callee.computed as boolean);
  return member === 'catch' || (member === 'then' && (node.arguments as Node[]).length > 1);
}

/** A constant, or a template that begins with a folder. */
function literalOf(node: Node): { value: string; prefix?: boolean } | undefined {
  if (node.type === 'Literal' && typeof node.value === 'string') return { value: node.value };
  if (node.type !== 'TemplateLiteral') return undefined;
  const first = (node.quasis as Node[])[0]!.value.cooked as string;
  if ((node.quasis as Node[]).length === 1) return { value: first };
  const slash = first.lastIndexOf('/');
  return /^\.\.?\//.test(first) && slash > 1 ? { value: first.slice(0, slash), prefix: true } : undefined;
}

/** `const { a, b: c } = require('x')`, `require('x').a`, and the same of an awaited `import()`. */
function namesOfRequire(call: Node, parent: Node | undefined): readonly UsedName[] {
  if (parent?.type === 'VariableDeclarator' && parent.init === call && parent.id.type === 'ObjectPattern') return namesOfPattern(parent.id as Node);
  if (parent?.type === 'MemberExpression' && parent.object === call) {
    const name = staticName(parent.property as Node, parent.computed as boolean);
    return name === undefined ? [] : [{ name, range: rangeOf((parent.property as Node)), type: false }];
  }
  return [];
}

/** Names that a pattern takes; those with a value of their own for absence are not asked for. */
function namesOfPattern(pattern: Node): readonly UsedName[] {
  return (pattern.properties as Node[]).flatMap((one): UsedName[] => {
    if (one.type !== 'Property' || (one.value as Node).type === 'AssignmentPattern') return [];
    const name = staticName(one.key as Node, one.computed as boolean);
    return name === undefined ? [] : [{ name, range: rangeOf((one.key as Node)), type: false, ...shorthand(one.key as Node, one.value as Node, ': ') }];
  });
}

function shorthand(name: Node, local: Node, between: ' as ' | ': '): Pick<UsedName, 'renamedBy'> {
  return name.start === local.start ? { renamedBy: between } : {};
}

function firstName(qualifier: Node | undefined | null): Node | undefined {
  let current = qualifier ?? undefined;
  while (current?.type === 'TSQualifiedName') current = current.left as Node;
  return current;
}

function nameOf(node: Node): string {
  return (node.type === 'Literal' ? String(node.value) : node.name) as string;
}

function isMetaUrl(node: Node): boolean {
  const one = unwrap(node);
  return one.type === 'MemberExpression' && one.object?.type === 'MetaProperty' && staticName(one.property as Node, one.computed as boolean) === 'url';
}

const EXCUSE = /@ts-(?:expect-error|ignore)\b|(?:eslint|oxlint|biome)-(?:ignore|disable)[^\n]*(?:no-unresolved|no-missing-(?:import|require)|no-extraneous|noUnresolvedImports|noUndeclaredDependencies|import\/named|unresolved)|\bguard-expect-missing\b/;

/** Tells of an offset whether its line, or the one before it, says that what is there may be missing. */
function excuses(file: SourceFile): (offset: number) => boolean {
  const { text, lineStarts } = file;
  if (!EXCUSE.test(text) && !text.includes('@ts-nocheck')) return () => false;
  const whole = /\/\*\s*eslint-disable(?!-)[^*]*(?:no-unresolved|no-missing-(?:import|require))/.test(text) || /^\s*\/\/\s*@ts-nocheck/m.test(text);
  if (whole) return () => true;
  return (offset) => {
    let line = lineStarts.findIndex((start) => start > offset);
    line = line === -1 ? lineStarts.length - 1 : line - 1;
    // An import of many lines has its comment before its first line.
    const from = text.lastIndexOf('import', offset);
    const first = from !== -1 && offset - from < 2000 ? lineStarts.findLastIndex((start) => start <= from) : line;
    const begin = lineStarts[Math.max(0, Math.min(line, first) - 1)]!;
    const end = lineStarts[line + 1] ?? text.length;
    return EXCUSE.test(text.slice(begin, end));
  };
}

/** Modules that only comments name: `/// <reference path="…" />`, and types in JSDoc. */
function readComments(file: SourceFile): readonly ModuleUse[] {
  const { text, path } = file;
  const uses: ModuleUse[] = [];
  const add = (specifier: string, at: number): void => {
    uses.push({ specifier, range: [at, at + specifier.length + 2], form: 'comment', names: [], type: true, guarded: false });
  };
  for (const match of text.matchAll(/^\/\/\/\s*<reference\s+path\s*=\s*(['"])([^'"\n]+)\1/gm)) {
    const written = match[2]!;
    add(/^\.\.?\//.test(written) ? written : `./${written}`, match.index + match[0].length - written.length - 2);
  }
  if (!/\.[cm]?jsx?$/.test(path)) return uses;
  for (const comment of text.matchAll(/\/\*\*[^]*?\*\//g)) {
    for (const match of comment[0].matchAll(/\{[^{}\n]*?\bimport\(\s*(['"])([^'"\n]+)\1|(?:^\s*\*?|^\/\*\*)\s*@import\s[^\n]*?\bfrom\s+(['"])([^'"\n]+)\3/gm)) {
      const specifier = (match[2] ?? match[4])!;
      add(specifier, comment.index + match.index + match[0].length - specifier.length - 2);
    }
  }
  return uses;
}
