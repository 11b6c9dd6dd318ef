import type { Random } from './shop.ts';

/** A mistake made in a real file: the new text, and where it stands. */
export interface RealMutant {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What a mutation may know of the repository it is made in. */
export interface Surroundings {
  /** The repository's path that a relative specifier leads to; undefined where that is not plain. */
  leadsTo(from: string, specifier: string): string | undefined;
  textOf(path: string): string | undefined;
  isWorkspace(name: string): boolean;
  isInstalled(from: string, name: string): boolean;
  /** Prefixes of aliases that lead to files of the repository: `@/`, `~/`, `$lib/`. */
  readonly aliases: readonly string[];
}

export interface RealMutation {
  readonly kind: string;
  /** What must be there for it to be found: nothing, node_modules, or a checker. */
  readonly needs: 'nothing' | 'modules';
  readonly where: RegExp;
  make(path: string, text: string, around: Surroundings, random: Random): RealMutant | undefined;
}

const CODE = /\.(?:[cm]?[jt]sx?|vue|svelte)$/;
const BUILTIN = /^(?:node:)?(?:fs|path|crypto|os|util|url|http|https|stream|events|zlib|child_process|net|tls|dns|assert|buffer|readline|timers|worker_threads|async_hooks|perf_hooks|module|process|querystring|string_decoder|v8|vm|diagnostics_channel|dgram|cluster)(?:\/.*)?$/;

interface Use {
  readonly statement: RegExpExecArray;
  readonly specifier: string;
  readonly at: number;
}

/** The plain static imports of a text, with where the specifier stands. */
function importsOf(text: string): readonly Use[] {
  return Array.from(text.matchAll(/^(import|export)\s+(type\s+)?(?:([\w$]+)\s*,?\s*)?(?:\{([^{}]*)\}|(\*\s*as\s+[\w$]+)|(\*))?\s*from\s*(['"])([^'"\n]+)\7/gm), (statement) => ({ statement, specifier: statement[8]!, at: statement.index + statement[0].length - 1 - statement[8]!.length }));
}

function replaced(text: string, at: number, old: string, by: string): RealMutant | undefined {
  return old === by ? undefined : { text: text.slice(0, at) + by + text.slice(at + old.length), start: at, end: at + by.length };
}

function pick<T>(list: readonly T[], random: Random): T | undefined {
  return list[Math.floor(random() * list.length)];
}

/** A letter less, twice, or two swapped, in the last part of a path. */
function slip(word: string, random: Random): string {
  const from = word.lastIndexOf('/') + 1;
  const name = /^[\w-]+/.exec(word.slice(from))?.[0] ?? '';
  if (name.length < 4) return `${word.slice(0, from)}${name}x${word.slice(from + name.length)}`;
  const index = from + 1 + Math.floor(random() * (name.length - 2));
  const kind = random();
  if (kind < 0.34) return word.slice(0, index) + word.slice(index + 1);
  if (kind < 0.67 || word[index] === word[index + 1]) return word.slice(0, index) + word[index]! + word.slice(index);
  return word.slice(0, index) + word[index + 1]! + word[index]! + word.slice(index + 2);
}

const isRelative = (specifier: string): boolean => /^\.\.?\//.test(specifier) && !/[?!]/.test(specifier) && (!/\.\w+$/.test(specifier) || /\.(?:[cm]?[jt]sx?|vue|svelte)$/.test(specifier));
const isPackage = (specifier: string): boolean => /^(?:@[\w.-]+\/)?[a-z][\w.-]*(?:\/[\w./-]+)?$/.test(specifier) && !BUILTIN.test(specifier);
const nameOf = (specifier: string): string => /^(?:@[^/]+\/)?[^/]+/.exec(specifier)![0];
const withEnding = (specifier: string, add: string): string => specifier.replace(/((?:\.[cm]?[jt]sx?|\.vue|\.svelte)?)$/, (ending) => add + ending);

/** Rewrites the specifier of one import that suits. */
function specifierOf(suits: (use: Use, path: string, around: Surroundings) => boolean, write: (specifier: string, random: Random, use: Use) => string): RealMutation['make'] {
  return (path, text, around, random) => {
    const use = pick(importsOf(text).filter((one) => suits(one, path, around)), random);
    return use && replaced(text, use.at, use.specifier, write(use.specifier, random, use));
  };
}

/** Rewrites one name of the braces of one import that suits. */
function namedOf(suits: (use: Use, path: string, around: Surroundings) => boolean, which: 'import' | 'type' | 'export', write: (name: string, random: Random) => string): RealMutation['make'] {
  return (path, text, around, random) => {
    const uses = importsOf(text).filter((one) => one.statement[4] !== undefined && (which === 'export') === (one.statement[1] === 'export') && suits(one, path, around));
    const use = pick(uses, random);
    if (!use) return undefined;
    const open = use.statement.index + use.statement[0].indexOf('{') + 1;
    const wholeType = use.statement[2] !== undefined;
    const names = Array.from(use.statement[4]!.matchAll(/(?:^|,)\s*(type\s+)?([\w$]+)/g)).filter((one) => one[2] !== 'default' && (which === 'export' || (wholeType || one[1] !== undefined) === (which === 'type')));
    const name = pick(names, random);
    return name && replaced(text, open + name.index + name[0].length - name[2]!.length, name[2]!, write(name[2]!, random));
  };
}

/** Rewrites what a pattern's group `m` matches, where it suits. */
function matched(pattern: RegExp, write: (found: string, random: Random) => string, suits: (match: RegExpMatchArray, path: string, around: Surroundings) => boolean = () => true): RealMutation['make'] {
  return (path, text, around, random) => {
    const match = pick([...text.matchAll(pattern)].filter((one) => suits(one, path, around) && !isComment(text, one.index)), random);
    const span = match && (match as RegExpExecArray & { indices: { groups: Record<string, [number, number]> } }).indices.groups['m'];
    return span && replaced(text, span[0], text.slice(...span), write(text.slice(...span), random));
  };
}

/** A line of a comment, or one that catches what it does. */
function isComment(text: string, at: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', at) + 1, at);
  return /^\s*(?:\/\/|\*|\/\*)/.test(line) || /\btry\s*\{[^}]*$/.test(text.slice(Math.max(0, at - 400), at));
}

const local = (use: Use, path: string, around: Surroundings): boolean => {
  const target = isRelative(use.specifier) ? around.leadsTo(path, use.specifier) : undefined;
  return target !== undefined && /\.[cm]?[jt]sx?$/.test(target);
};
const aliased = (use: Use, _path: string, around: Surroundings): boolean => around.aliases.some((prefix) => use.specifier.startsWith(prefix)) && !/[?!]/.test(use.specifier) && !/\.(?:css|scss|svg|png|json)$/.test(use.specifier);
const installed = (use: Use, path: string, around: Surroundings): boolean => isPackage(use.specifier) && around.isInstalled(path, nameOf(use.specifier)) && !around.isWorkspace(nameOf(use.specifier));
const invent = (name: string): string => `${name}Safely`;

export const realMutations: readonly RealMutation[] = [
  { kind: 'relative: invented file', needs: 'nothing', where: CODE, make: specifierOf(local, (one) => withEnding(one, '-helpers')) },
  { kind: 'relative: slip of the pen', needs: 'nothing', where: CODE, make: specifierOf((use, path, around) => local(use, path, around) && /\/[\w-]{4,}(?:\.\w+)?$/.test(use.specifier), slip) },
  { kind: 'relative: one level too many', needs: 'nothing', where: CODE, make: specifierOf((use, path, around) => local(use, path, around) && around.leadsTo(path, use.specifier.startsWith('./') ? `.${use.specifier}` : `../${use.specifier}`) === undefined, (one) => (one.startsWith('./') ? `.${one}` : `../${one}`)) },
  { kind: 'relative: other capitals', needs: 'nothing', where: CODE, make: specifierOf((use, path, around) => local(use, path, around) && /\/[a-z][\w-]{2,}(?:\.\w+)?$/.test(use.specifier), (one) => one.replace(/\/([a-z])([\w-]+(?:\.\w+)?)$/, (_all, first: string, rest: string) => `/${first.toUpperCase()}${rest}`)) },
  { kind: 'relative: other extension', needs: 'nothing', where: CODE, make: specifierOf((use, path, around) => local(use, path, around) && /\.(?:js|ts)$/.test(use.specifier), (one) => one.replace(/\.[jt]s$/, '.mjs')) },
  { kind: 'relative: invented folder', needs: 'nothing', where: CODE, make: specifierOf(local, (one) => one.replace(/\/([^/]+)$/, '/internal/$1')) },
  { kind: 'alias: invented file', needs: 'nothing', where: CODE, make: specifierOf(aliased, (one) => withEnding(one, '-helpers')) },
  { kind: 'alias: slip of the pen', needs: 'nothing', where: CODE, make: specifierOf((use, path, around) => aliased(use, path, around) && /\/[\w-]{4,}$/.test(use.specifier), slip) },
  { kind: 're-export: invented file', needs: 'nothing', where: CODE, make: specifierOf((use, path, around) => use.statement[1] === 'export' && local(use, path, around), (one) => withEnding(one, '-limits')) },
  { kind: 'dynamic import: invented file', needs: 'nothing', where: CODE, make: matched(/(?<!vi\.mock\(|typeof )\bimport\(\s*['"](?<m>\.\.?\/[\w./-]+)['"]\s*\)(?!\s*\.catch)/dg, (one) => withEnding(one, '-lazy'), (match, path, around) => around.leadsTo(path, match.groups!['m']!) !== undefined) },
  { kind: 'require: invented file', needs: 'nothing', where: /\.c?[jt]s$/, make: matched(/\brequire\(\s*['"](?<m>\.\.?\/[\w./-]+)['"]\s*\)/dg, (one) => withEnding(one, '-store'), (match, path, around) => around.leadsTo(path, match.groups!['m']!) !== undefined) },
  { kind: 'mock: invented file', needs: 'nothing', where: CODE, make: matched(/\b(?:vi|jest)\.mock\(\s*['"](?<m>\.\.?\/[\w./-]+)['"]\s*\)/dg, (one) => withEnding(one, '-repository')) },
  { kind: 'type of an import: invented file', needs: 'nothing', where: /\.[cm]?tsx?$/, make: matched(/\bimport\(\s*['"](?<m>\.\.?\/[\w./-]+)['"]\s*\)\./dg, (one) => withEnding(one, '-types'), (match, path, around) => around.leadsTo(path, match.groups!['m']!) !== undefined) },
  { kind: 'package: slip of the pen', needs: 'nothing', where: CODE, make: specifierOf((use) => /^[a-z][a-z-]{4,}$/.test(use.specifier) && isPackage(use.specifier), slip) },
  { kind: 'package: invented', needs: 'nothing', where: CODE, make: specifierOf((use) => /^[a-z][a-z-]+$/.test(use.specifier) && isPackage(use.specifier), (one) => `${one}-pretty-utils`) },
  { kind: 'package: invented in a known scope', needs: 'nothing', where: CODE, make: specifierOf((use, path, around) => /^@[\w-]+\/[\w-]+$/.test(use.specifier) && isPackage(use.specifier) && !aliased(use, path, around), (one) => one.replace(/\/.*/, '/toolbelt-helpers')) },
  { kind: 'package: invented, required', needs: 'nothing', where: /\.c?[jt]s$/, make: matched(/\brequire\(\s*['"](?<m>[a-z][a-z-]{3,})['"]\s*\)/dg, (one) => `${one}-express-kit`) },
  { kind: 'module of Node: invented', needs: 'nothing', where: CODE, make: specifierOf((use) => /^node:\w+$/.test(use.specifier), (one) => `${one}/async`) },
  { kind: 'name: slip of the pen', needs: 'nothing', where: CODE, make: namedOf(local, 'import', slip) },
  { kind: 'name: invented', needs: 'nothing', where: CODE, make: namedOf(local, 'import', invent) },
  { kind: 'name: invented, by alias', needs: 'nothing', where: CODE, make: namedOf(aliased, 'import', invent) },
  { kind: 'name: a type, invented', needs: 'nothing', where: CODE, make: namedOf((use, path, around) => local(use, path, around) || aliased(use, path, around), 'type', (one) => `${one}Draft`) },
  { kind: 'name: re-export, invented', needs: 'nothing', where: CODE, make: namedOf(local, 'export', invent) },
  { kind: 'name: default, invented', needs: 'nothing', where: CODE, make: (path, text, around, random) => {
    const uses = importsOf(text).filter((one) => one.statement[1] === 'import' && !one.statement[2] && one.statement[3] === undefined && /^\s*[\w$]+\s*$/.test(one.statement[4] ?? '') && local(one, path, around) && !/\bdefault\b|module\.exports|export\s*=/.test(around.textOf(around.leadsTo(path, one.specifier)!) ?? 'default'));
    const use = pick(uses, random);
    const old = use && /\{[^{}]*\}/.exec(use.statement[0])![0];
    return use && replaced(text, use.statement.index + use.statement[0].indexOf('{'), old!, old!.slice(1, -1).trim());
  } },
  { kind: 'name: of a workspace package', needs: 'nothing', where: CODE, make: namedOf((use, _path, around) => isPackage(use.specifier) && around.isWorkspace(nameOf(use.specifier)), 'import', invent) },
  { kind: 'name: required, invented', needs: 'nothing', where: /\.c?[jt]s$/, make: matched(/\b(?:const|let|var)\s*\{\s*(?<m>[\w$]+)\s*[,}][^}=]*\}?\s*=\s*require\(\s*['"](?<s>\.\.?\/[\w./-]+)['"]\s*\)/dg, invent, (match, path, around) => around.leadsTo(path, match.groups!['s']!) !== undefined) },
  { kind: 'name: of Node, invented', needs: 'nothing', where: CODE, make: namedOf((use) => BUILTIN.test(use.specifier), 'import', invent) },
  { kind: 'name: of Node, required', needs: 'nothing', where: CODE, make: matched(/\b(?:const|let|var)\s*\{\s*(?<m>[\w$]+)\s*[,}][^}=]*\}?\s*=\s*require\(\s*['"](?:node:)?(?:fs|path|crypto|os|util|url|http|stream|events|zlib|child_process|net)['"]\s*\)/dg, invent) },
  { kind: 'name: of a package, invented', needs: 'modules', where: CODE, make: namedOf(installed, 'import', invent) },
  { kind: 'name: of a package, a type', needs: 'modules', where: CODE, make: namedOf(installed, 'type', (one) => `${one}Draft`) },
  { kind: 'name: of a package, required', needs: 'modules', where: /\.c?[jt]s$/, make: matched(/\b(?:const|let|var)\s*\{\s*(?<m>[\w$]+)\s*[,}][^}=]*\}?\s*=\s*require\(\s*['"](?<s>(?:@[\w-]+\/)?[a-z][\w.-]*)['"]\s*\)/dg, invent, (match, path, around) => !BUILTIN.test(match.groups!['s']!) && around.isInstalled(path, match.groups!['s']!)) },
  { kind: 'package: a part that is not there', needs: 'modules', where: CODE, make: specifierOf((use, path, around) => installed(use, path, around) && use.specifier === nameOf(use.specifier) && !/^@?types?\b/.test(use.specifier), (one) => `${one}/internal-helpers`) },
  { kind: 'member: of a namespace of the repository', needs: 'nothing', where: CODE, make: matched(/\bimport \* as (?<v>\w+) from ['"]\.{1,2}\/[^'"\n]+['"][^]{0,5000}?(?<![\w.])\k<v>\.(?<m>\w+)\b(?=\()/dg, invent) },
  { kind: 'member: of a package\'s namespace', needs: 'modules', where: CODE, make: matched(/\bimport \* as (?<v>\w+) from ['"](?<s>(?:@[\w-]+\/)?[a-z][\w.-]*)['"][^]{0,5000}?(?<![\w.])\k<v>\.(?<m>\w+)\b(?=\()/dg, invent, (match, path, around) => !BUILTIN.test(match.groups!['s']!) && around.isInstalled(path, match.groups!['s']!)) },
  { kind: 'member: component of a namespace', needs: 'modules', where: /\.[jt]sx$/, make: matched(/\bimport \* as (?<v>\w+) from ['"](?<s>[^'"\n]+)['"][^]{0,8000}?<\k<v>\.(?<m>[A-Z]\w+)/dg, (one) => `${one}Body`, (match, path, around) => isRelative(match.groups!['s']!) || around.isInstalled(path, nameOf(match.groups!['s']!))) },
];
