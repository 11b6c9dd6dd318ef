import type { SqlStyle } from '../core/sql-style.ts';
import type { ModelTable } from './model-table.ts';
import type { Module } from './module.ts';
import type { Node } from './node.ts';
import { bindings, namedFunctions, spread, Words } from './mentions.ts';
import { forEachChild, staticName } from './node.ts';
import { indexOf } from './table-index.ts';
import { BARE_COMPARISON, CALLED, CODE_COMPARISON, KEYED_WRITE, SECRET_COMPARISON, WatchedNames, isExportedWalk, mayCompareSecrets, mayHoldCodes, mayMerge, remoteWordsOf, saysEqual, wordsOf } from './watch/patterns.ts';
import { wantsNothing } from './watch/wanted.ts';
import type { Wanted } from './watch/wanted.ts';

/** Tells of an import whether something dangerous is behind it: in any hands, or `remote`, in those of a client. */
export type LeadsToSink = (module: Module, specifier: string, remote: boolean) => boolean;

/** How a dangerous call looks: names that speak for themselves, and names that only mean something beside SQL. */
export interface SinkPatterns {
  readonly strong: RegExp;
  readonly any: RegExp;
  /** What other rules look at. */
  readonly watched: WatchedNames;
  /** What they look at only where client data may get to. */
  readonly remote: WatchedNames;
  /** Whether writes with a key that is not constant are looked at. */
  readonly merges: boolean;
  /** Comparisons that a rule looks at. */
  readonly compares: RegExp | undefined;
  /** Those of codes, in files that say what codes are for. */
  readonly codes: RegExp | undefined;
  /** Two names, in files with a function that says what they are. */
  readonly bare: RegExp | undefined;
  /** Packages that hand out what somebody else sent. */
  readonly sources: ReadonlySet<string>;
}

const SPEAKING = '\\w*(?:quer|sql|exec|unsafe)\\w*|raw|\\w+Raw|promisify';
const COMMON = ['run', 'all', 'get', 'each', 'any', 'many', 'one', 'none', 'oneOrNone', 'manyOrNone', 'fetch\\w*', 'select\\w*', 'stream', 'iterate', 'batch', 'command', 'values', 'prepare', 'rpc', 'callFunction', 'callProcedure'];

const madePatterns = new WeakMap<ModelTable, WeakMap<Wanted, SinkPatterns>>();

/** Patterns that every dangerous call matches. Machines of one run have the same. */
export function sinkPatterns(models: ModelTable, wanted: Wanted): SinkPatterns {
  let made = madePatterns.get(models);
  if (!made) madePatterns.set(models, (made = new WeakMap()));
  let patterns = made.get(wanted);
  if (!patterns) made.set(wanted, (patterns = makePatterns(models, wanted)));
  return patterns;
}

function makePatterns(models: ModelTable, wanted: Wanted): SinkPatterns {
  const index = indexOf(models);
  const names = index.sinkNames;
  const speaking = new RegExp(`^(?:${SPEAKING})$`, 'i');
  const common = [...new Set([...COMMON, ...names.filter((name) => !speaking.test(name)).map((name) => name.replace(/\$/g, '\\$'))])];
  return {
    strong: new RegExp(`\\b(?:${SPEAKING})${CALLED}`, 'gi'),
    any: new RegExp(`\\b(?:${SPEAKING}|${common.join('|')})${CALLED}`, 'gi'),
    watched: new WatchedNames(wantsNothing(wanted) ? {} : index.watchedNames, wordsOf(wanted)),
    remote: new WatchedNames(wantsNothing(wanted) ? {} : index.remoteNames, remoteWordsOf(wanted)),
    merges: wanted.roles.has('PropertyPath'),
    compares: wanted.compares ? new RegExp(SECRET_COMPARISON, 'gi') : undefined,
    codes: wanted.compares ? new RegExp(CODE_COMPARISON, 'g') : undefined,
    bare: wanted.compares ? new RegExp(BARE_COMPARISON, 'g') : undefined,
    sources: new Set(index.sourcePackages),
  };
}

/**
 * Offsets of a module's text from which something dangerous may be reached: sink-like words, names of local functions
 * that hold one (and so on, by name), and names imported from where SQL may be run.
 */
export class Interest {
  readonly #offsets: Uint32Array;
  readonly #remote: Uint32Array;
  readonly #sources: Uint32Array;

  constructor(module: Module, patterns: SinkPatterns, holdsSink: boolean, leadsToSink: LeadsToSink) {
    const { text } = module.file;
    const imports = importsOf(module);
    const specifiers = imports.map(({ specifier }) => specifier);
    const words = new Words(text);
    const [leads, leadsRemote] = [false, true].map((remote) => bySpecifier((specifier) => leadsToSink(module, specifier, remote))) as [Leads, Leads];
    const leading = imports.filter((one) => matters(one, patterns.watched, leads));
    // Where no SQL is in sight and none behind an import, a thing called `query` is something else.
    const sql = holdsSink ? patterns.any : leading.length > 0 ? patterns.strong : undefined;
    const offsets = offsetsOf(text, [sql, patterns.watched.pattern(specifiers), patterns.compares && mayCompareSecrets(text) ? patterns.compares : undefined, patterns.codes && mayHoldCodes(text) ? patterns.codes : undefined, patterns.bare && saysEqual(text) ? patterns.bare : undefined, patterns.merges && isExportedWalk(text) ? KEYED_WRITE : undefined]);
    for (const one of leading) for (const offset of words.of(one.local)) offsets.push(offset);
    for (const one of imports) if (isWatchedByName(one, patterns.watched)) for (const offset of words.of(one.local)) if (isHandedOn(text, offset, one.local)) offsets.push(offset);
    // `app.use(require('cookie-parser')(secret))`: nothing gets a name.
    for (const match of text.matchAll(CALLED_AT_ONCE)) if (patterns.watched.of(match[1]!)?.includes('()')) offsets.push(match.index);
    const remote = offsetsOf(text, [patterns.remote.pattern(specifiers), patterns.merges && mayMerge(text) ? KEYED_WRITE : undefined]);
    for (const one of imports) if (matters(one, patterns.remote, leadsRemote)) for (const offset of words.of(one.local)) remote.push(offset);
    for (const one of imports) if (isWatchedByName(one, patterns.remote)) for (const offset of words.of(one.local)) if (isHandedOn(text, offset, one.local)) remote.push(offset);
    // Most files that are imported hold nothing of it, and need no look at their trees.
    const named = offsets.length + remote.length > 0 ? namedFunctions(module.file.tree as unknown as Node) : [];
    const sources = imports.flatMap(({ local, specifier }) => (patterns.sources.has(specifier) ? words.of(local) : []));
    for (const match of text.matchAll(PAGE_ADDRESS)) sources.push(match.index);
    this.#sources = sources.length > 0 && remote.length > 0 ? spread(text, sources, named, words) : new Uint32Array();
    this.#remote = spread(text, remote, named, words);
    this.#offsets = spread(text, offsets, named, words);
  }

  /** True when running this node may reach something dangerous. */
  has(node: Node): boolean {
    return this.hasForAnyone(node) || within(this.#remote, node.start, node.end);
  }

  /** True when that may be dangerous whoever calls it; otherwise only client data can be. */
  hasForAnyone(node: Node): boolean {
    return within(this.#offsets, node.start, node.end);
  }

  /** True when this node names a package that hands out what somebody else sent. */
  mentionsSource(node: Node): boolean {
    return within(this.#sources, node.start, node.end);
  }
}

const CALLED_AT_ONCE = /\brequire\(\s*["']([^"'\n]+)["']\s*\)\s*(?:\.\s*default\s*)?\(/g;

function offsetsOf(text: string, patterns: readonly (RegExp | undefined)[]): number[] {
  return patterns.flatMap((pattern) => (pattern ? Array.from(text.matchAll(pattern), (match) => match.index) : []));
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
  if (/\brequire\b|\bimport\s*\(/.test(module.file.text)) for (const [local, specifier, name] of requires(module.file.tree as unknown as Node)) found.push({ local, specifier, ...(name === undefined ? {} : { name }) });
  return found;
}

/** Tells of a specifier whether something dangerous is behind it. */
type Leads = (specifier: string) => boolean;

/** Many names come from one module. */
function bySpecifier(ask: Leads): Leads {
  const known = new Map<string, boolean>();
  return (specifier) => {
    let answer = known.get(specifier);
    if (answer === undefined) known.set(specifier, (answer = ask(specifier)));
    return answer;
  };
}

/** Wherever the name is mentioned, something dangerous may be reached. */
function matters({ local, specifier, name }: Imported, watched: WatchedNames, leads: Leads): boolean {
  const names = watched.of(specifier);
  if (!names) return leads(specifier);
  // `import spawn from 'cross-spawn'`, `import { exec as run } from 'child_process'`: its own name does not tell.
  if (names.includes('()') && (name === undefined || name === 'default' || name === '*' || name === 'require')) return true;
  return (name !== undefined && name !== local && names.includes(name)) || leads(specifier);
}

function isWatchedByName({ local, specifier, name }: Imported, watched: WatchedNames): boolean {
  return (name === undefined || name === local) && watched.of(specifier)?.includes(local) === true;
}

/** It is no call: `const thaw = unserialize;`, `.then(unserialize)`, `{ read: unserialize }`. */
function isHandedOn(text: string, offset: number, name: string): boolean {
  return /[=(,:?|&[]\s*$/.test(text.slice(Math.max(0, offset - 24), offset)) && /^\s*(?:[,)}\];]|\n|$)/.test(text.slice(offset + name.length, offset + name.length + 24));
}

/** `const { a, b: c } = require('./x')` and `const x = require('./x').y`, anywhere. */
function requires(tree: Node): [local: string, specifier: string, name?: string][] {
  const found: [string, string, string?][] = [];
  const visit = (node: Node): void => {
    if (node.type === 'VariableDeclarator' && node.init) {
      const specifier = requiredBy(node.init);
      if (specifier !== undefined) for (const name of bindings(node.id)) found.push([name, specifier]);
      // `const { v4: makeId } = require('uuid')`: its own name does not tell.
      if (specifier !== undefined) for (const [local, name] of renamed(node.id)) found.push([local, specifier, name]);
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

function renamed(pattern: Node): [string, string][] {
  if (pattern.type !== 'ObjectPattern') return [];
  return (pattern.properties as Node[]).flatMap((one): [string, string][] => {
    const name = one.type === 'Property' ? staticName(one.key, one.computed as boolean) : undefined;
    return name !== undefined && one.value.type === 'Identifier' && one.value.name !== name ? [[one.value.name as string, name]] : [];
  });
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

const madeNames = new WeakMap<ModelTable, ReadonlyMap<string, SqlStyle | undefined>>();

/** Names that the models mark as unmistakable, with the style of the first model that does. */
export function rawNamesOf(models: ModelTable): ReadonlyMap<string, SqlStyle | undefined> {
  let names = madeNames.get(models);
  if (!names) madeNames.set(models, (names = readRawNames(models)));
  return names;
}

function readRawNames(models: ModelTable): ReadonlyMap<string, SqlStyle | undefined> {
  return new Map(Object.entries(models.rawMethods ?? {}).map(([name, signatures]) => [name, signatures.find((one) => one.raw)?.style]));
}

/** Where a page in a browser reads what its address says. */
const PAGE_ADDRESS = /\blocation\s*\??\.\s*(?:search|hash|href)\b|\}\s*=\s*(?:window\s*\.\s*|document\s*\.\s*)?location\b|\bdocument\s*\.\s*(?:URL|documentURI|referrer)\b|\buseLocation\s*\(|\b(?:window|self|top|globalThis)\s*!?\.\s*name\b|\}\s*=\s*(?:window|self)\b/g;

/** How parameters look by which client data enters a function from outside: by name, by type (no function that is called), by decorator. */
const CLIENT_PARAMETER = /\}[^,(){}]{0,80},\s*(?:res|response|reply)\s*[,):]|\(\s*\{[^{}()]{0,80}\b(?:req|request)\b[^{}()]{0,80}\}\s*[:)=]|[(,]\s*(?:_?req|request|httpRequest|ctx|context|event)\s*[,)?:=]|^(?:async\s+)?(?:_?req|request|ctx|context|event)\s*=>|\b\w*(?:Request|Req|Context|Ctx|Event|FunctionArgs|searchParams)\b(?!\s*(?:<[^<>()]*>)?\()|@\w+\s*\(/;

/** Client data may enter a function by its parameters, or by those of a function in it (`routes(app)` registers handlers). */
export function takesClientData(node: Node, text: string): boolean {
  return CLIENT_PARAMETER.test(text.slice(node.start, node.end));
}
