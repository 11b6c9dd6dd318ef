import type { SqlStyle } from '../core/sql-style.ts';
import type { ModelTable, TableIndex } from './model-table.ts';
import type { Module } from './module.ts';
import type { Node } from './node.ts';
import { forEachChild, isFunction, staticName } from './node.ts';
import { indexOf } from './table-index.ts';
import { wantsNothing } from './watch/wanted.ts';
import type { Wanted } from './watch/wanted.ts';

/** Tells of an import whether what it leads to may run SQL. */
export type LeadsToSink = (module: Module, specifier: string) => boolean;

/** How a dangerous call looks: names that speak for themselves, and names that only mean something beside SQL. */
export interface SinkPatterns {
  readonly strong: RegExp;
  readonly any: RegExp;
  /** What other rules look at. */
  readonly watched: WatchedNames;
  /** Comparisons that a rule looks at. */
  readonly compares: RegExp | undefined;
}

const SPEAKING = '\\w*(?:quer|sql|exec|unsafe)\\w*|raw|\\w+Raw|promisify';
const COMMON = ['run', 'all', 'get', 'each', 'any', 'many', 'one', 'none', 'oneOrNone', 'manyOrNone', 'fetch\\w*', 'select\\w*', 'stream', 'iterate', 'batch', 'command', 'values', 'prepare'];
/** What follows a name that is called, bound or tagged. */
const CALLED = '(?=\\s*(?:\\?\\.\\s*)?(?:[(`<]|\\.\\s*(?:bind|call|apply)\\b))';

/** Patterns that every dangerous call matches. */
export function sinkPatterns(models: ModelTable, wanted: Wanted): SinkPatterns {
  const index = indexOf(models);
  const names = index.sinkNames;
  const speaking = new RegExp(`^(?:${SPEAKING})$`, 'i');
  const common = [...new Set([...COMMON, ...names.filter((name) => !speaking.test(name)).map((name) => name.replace(/\$/g, '\\$'))])];
  return {
    strong: new RegExp(`\\b(?:${SPEAKING})${CALLED}`, 'gi'),
    any: new RegExp(`\\b(?:${SPEAKING}|${common.join('|')})${CALLED}`, 'gi'),
    watched: new WatchedNames(index, wanted),
    compares: wanted.compares ? new RegExp(SECRET_COMPARISON, 'gi') : undefined,
  };
}

/** What rules beside SQL look for, by the packages that a file imports: a name like `get` or `parse` means something only beside its package. */
export class WatchedNames {
  readonly #names: TableIndex['watchedNames'];
  readonly #words: string;
  readonly #patterns = new Map<string, RegExp | undefined>();

  constructor(index: TableIndex, wanted: Wanted) {
    this.#names = wantsNothing(wanted) ? {} : index.watchedNames;
    this.#words = wordsOf(wanted);
  }

  /** Names of a package's functions; undefined when none matters. */
  of(specifier: string): readonly string[] | undefined {
    const name = specifier.replace(/^node:/, '');
    return Object.hasOwn(this.#names, specifier) ? this.#names[specifier] : Object.hasOwn(this.#names, name) ? this.#names[name] : undefined;
  }

  /** Undefined when nothing is looked for. */
  pattern(specifiers: readonly string[]): RegExp | undefined {
    const known = [...new Set(['', ...specifiers])].filter((one) => one === '' ? Object.hasOwn(this.#names, '') : this.of(one)).sort();
    const key = known.join();
    if (!this.#patterns.has(key)) {
      const names = new Set(known.flatMap((one) => (one === '' ? this.#names['']! : this.of(one)!)).filter((name) => name !== '()'));
      const called = names.size > 0 ? `\\b(?:${[...names].map(escapeName).join('|')})${CALLED}` : '';
      const source = [called, this.#words].filter((one) => one !== '').join('|');
      this.#patterns.set(key, source === '' ? undefined : new RegExp(source, 'g'));
    }
    return this.#patterns.get(key);
  }
}

function escapeName(name: string): string {
  return name.replace(/\$/g, '\\$');
}

/** What rules look for whatever is imported. */
function wordsOf(wanted: Wanted): string {
  const parts: string[] = [];
  if (wanted.apis.has('random')) parts.push('\\bMath\\s*\\.\\s*random\\b');
  if (wanted.apis.size > 0) parts.push('\\bcrypto\\s*\\??\\.\\s*(?:subtle|getRandomValues|randomUUID|create\\w+|random\\w+|pbkdf2\\w*|scrypt\\w*)');
  const properties = [...wanted.properties, ...(wanted.roles.has('Html') ? ['innerHTML', 'outerHTML', 'srcdoc', 'dangerouslySetInnerHTML'] : [])];
  if (properties.length > 0) parts.push(`\\b(?:${properties.map(escapeName).join('|')})\\b`);
  // Handlers that were declared far from their router.
  if (wanted.roles.has('Html')) parts.push('\\bres(?:ponse)?\\b[^;\\n]{0,60}\\.\\s*(?:send|end|write|redirect|location|sendFile|sendfile|download|render)\\s*\\(');
  if (wanted.roles.has('PropertyPath')) parts.push('\\w\\]\\s*(?:\\?\\?|\\|\\|)?=(?![=>])');
  if (wanted.roles.has('ModuleName')) parts.push('\\b(?:require|import)\\s*\\(\\s*(?![\\s"\'])');
  if (wanted.roles.has('Filter')) parts.push('\\.\\s*collection\\s*\\(');
  if (wanted.roles.has('Code')) parts.push('\\b(?:eval|Function)\\s*\\(|\\bset(?:Timeout|Interval)\\s*\\(\\s*["\'`]');
  return parts.join('|');
}

/** Names that `watch/compares.ts` takes for secrets. */
const SECRET_NAME = '(?:(?:token|secret|signature|digest|hmac|hash|api_?key|auth_?key|password|passwd|passphrase|csrf|xsrf|otp|nonce|credential|authorization)\\w*|(?:sig|mac)\\b)';
/** Constants: whoever compares with them guesses nothing. */
const NO_CONSTANT = '(?!\\s*(?:["\'\\d]|(?:undefined|null|true|false)\\b))';

/** A comparison of what is named like a secret, as a pattern (ignoring case): `token !== x`, `x === this.apiKey`, `a.equals(b)`. */
export const SECRET_COMPARISON = `${SECRET_NAME}["'\`\\])(]{0,5}(?:\\.value\\b)?[!)]?\\s*[!=]==?${NO_CONSTANT}|[!=]==?${NO_CONSTANT}\\s*[\\w.$?[("'\`{ -]{0,80}${SECRET_NAME}|\\.(?:equals|localeCompare|compare)\\s*\\(`;

/**
 * Offsets of a module's text from which something dangerous may be reached: sink-like words, names of local functions
 * that hold one (and so on, by name), and names imported from where SQL may be run.
 */
export class Interest {
  readonly #offsets: Uint32Array;

  constructor(module: Module, patterns: SinkPatterns, holdsSink: boolean, leadsToSink: LeadsToSink) {
    const { text } = module.file;
    const offsets: number[] = [];
    for (const match of text.matchAll(holdsSink ? patterns.any : patterns.strong)) offsets.push(match.index);
    const imports = importsOf(module);
    const words = wordOffsets(text);
    for (const pattern of [patterns.watched.pattern(imports.map(({ specifier }) => specifier)), patterns.compares]) if (pattern) for (const match of text.matchAll(pattern)) offsets.push(match.index);
    for (const one of imports) if (matters(one, module, patterns.watched, leadsToSink)) offsets.push(...(words.get(one.local) ?? []));
    const regions = nested(namedFunctions(module.file.tree as unknown as Node));
    // Each newly interesting name makes the functions interesting that mention it.
    for (const queue: (readonly number[])[] = [offsets.slice()]; queue.length > 0; ) {
      for (const offset of queue.pop()!) {
        for (let at = innermost(regions, offset); at !== undefined && !at.marked; at = at.parent) {
          at.marked = true;
          const mentions = words.get(at.name);
          if (!mentions) continue;
          offsets.push(...mentions);
          queue.push(mentions);
          // A name marks once; its other regions are found when they are mentioned.
          words.delete(at.name);
        }
      }
    }
    this.#offsets = Uint32Array.from(offsets).sort();
  }

  /** True when running this node may reach something dangerous. */
  has(node: Node): boolean {
    return within(this.#offsets, node.range[0], node.range[1]);
  }
}

function within(sorted: ArrayLike<number>, start: number, end: number): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < start) low = middle + 1;
    else high = middle;
  }
  return low < sorted.length && sorted[low]! < end;
}

function wordOffsets(text: string): Map<string, number[]> {
  const words = new Map<string, number[]>();
  for (const match of text.matchAll(/[A-Za-z_$][\w$]*/g)) {
    const known = words.get(match[0]);
    if (known) known.push(match.index);
    else words.set(match[0], [match.index]);
  }
  return words;
}

/** A name that an import or a `require` binds. */
interface Imported {
  readonly local: string;
  readonly specifier: string;
  /** What it is called there; absent where that is not told. */
  readonly name?: string;
}

function importsOf(module: Module): Imported[] {
  const found: Imported[] = [];
  for (const [local, declaration] of module.types) if (declaration.kind === 'import') found.push({ local, specifier: declaration.specifier, name: declaration.name });
  for (const [local, specifier] of requires(module.file.tree as unknown as Node)) found.push({ local, specifier });
  return found;
}

/** Wherever the name is mentioned, something dangerous may be reached. */
function matters({ local, specifier, name }: Imported, module: Module, watched: WatchedNames, leadsToSink: LeadsToSink): boolean {
  const names = watched.of(specifier);
  if (!names) return leadsToSink(module, specifier);
  // `import spawn from 'cross-spawn'`, `import { exec as run } from 'child_process'`: its own name does not tell.
  if (names.includes('()') && (name === undefined || name === 'default' || name === '*' || name === 'require')) return true;
  return (name !== undefined && name !== local && names.includes(name)) || leadsToSink(module, specifier);
}

/** `const { a, b: c } = require('./x')` and `const x = require('./x').y`, anywhere. */
function requires(tree: Node): [string, string][] {
  const found: [string, string][] = [];
  const visit = (node: Node): void => {
    if (node.type === 'VariableDeclarator' && node.init) {
      const specifier = requiredBy(node.init);
      if (specifier !== undefined) for (const name of bindings(node.id)) found.push([name, specifier]);
    } else if (node.type === 'AssignmentExpression') {
      const specifier = requiredBy(node.right);
      const name = node.left.type === 'MemberExpression' ? staticName(node.left.property, node.left.computed as boolean) : (node.left.name as string | undefined);
      if (specifier !== undefined && name !== undefined) found.push([name, specifier]);
    }
    forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** The module that an expression starts from: `require('x')`, `await import('x')`, `require('x').y(…)`. */
function requiredBy(node: Node): string | undefined {
  switch (node.type) {
    case 'CallExpression':
      if (node.callee.name === 'require' && typeof node.arguments[0]?.value === 'string') return node.arguments[0].value as string;
      return requiredBy(node.callee);
    case 'ImportExpression':
      return typeof node.source?.value === 'string' ? (node.source.value as string) : undefined;
    case 'AwaitExpression':
      return requiredBy(node.argument);
    case 'MemberExpression':
      return requiredBy(node.object);
    case 'TSAsExpression': case 'TSNonNullExpression': case 'ChainExpression':
      return requiredBy(node.expression);
    default:
      return undefined;
  }
}

function bindings(pattern: Node): string[] {
  if (pattern.type === 'Identifier') return [pattern.name as string];
  if (pattern.type === 'ObjectPattern') return (pattern.properties as Node[]).flatMap((one) => bindings((one.value ?? one.argument) as Node));
  if (pattern.type === 'AssignmentPattern') return bindings(pattern.left);
  return [];
}

/** A named piece of the program and the smallest one around it. */
interface Region {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly parent: Region | undefined;
  marked: boolean;
}

/** Orders pieces by their start and links each to the one around it; pieces of a tree never overlap in part. */
function nested(named: readonly Named[]): readonly Region[] {
  const sorted = [...named].sort((a, b) => a.node.range[0] - b.node.range[0] || b.node.range[1] - a.node.range[1]);
  const regions: Region[] = [];
  let around: Region | undefined;
  for (const { name, node } of sorted) {
    const [start, end] = node.range;
    while (around && around.end < end) around = around.parent;
    around = { name, start, end, parent: around, marked: false };
    regions.push(around);
  }
  return regions;
}

/** The smallest region that holds an offset. */
function innermost(regions: readonly Region[], offset: number): Region | undefined {
  let low = 0;
  let high = regions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (regions[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  for (let at: Region | undefined = regions[low - 1]; at; at = at.parent) if (offset < at.end) return at;
  return undefined;
}

interface Named {
  readonly name: string;
  readonly node: Node;
}

function namedFunctions(tree: Node): Named[] {
  const named: Named[] = [];
  const add = (name: unknown, node: Node): void => {
    if (typeof name === 'string') named.push({ name, node });
  };
  const visit = (node: Node): void => {
    switch (node.type) {
      case 'FunctionDeclaration': case 'ClassDeclaration':
        add(node.id?.name, node);
        break;
      case 'VariableDeclarator':
        // Whatever a variable is made from: a closure, a wrapped function, an object of functions.
        if (node.init) add(node.id.name, node.init);
        break;
      case 'AssignmentExpression': {
        const target = node.left as Node;
        add(target.type === 'MemberExpression' ? staticName(target.property, target.computed as boolean) : target.name, node.right);
        break;
      }
      case 'Identifier':
        // A field or parameter is as interesting as its type: `private readonly orders: OrdersService`.
        if (node.typeAnnotation) add(node.name, node.typeAnnotation);
        break;
      case 'MethodDefinition': case 'Property': case 'PropertyDefinition':
        if (node.typeAnnotation) add(staticName(node.key, node.computed as boolean), node.typeAnnotation);
        if (node.value && (isFunction(node.value) || node.value.type !== 'Identifier')) add(staticName(node.key, node.computed as boolean), node.value);
        break;
      default:
        break;
    }
    forEachChild(node, visit);
  };
  visit(tree);
  return named;
}

/** Names that the models mark as unmistakable, with the style of the first model that does. */
export function rawNamesOf(models: ModelTable): ReadonlyMap<string, SqlStyle | undefined> {
  return new Map(Object.entries(models.rawMethods ?? {}).map(([name, signatures]) => [name, signatures.find((one) => one.raw)?.style]));
}
