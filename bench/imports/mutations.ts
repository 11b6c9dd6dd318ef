import type { Random } from './shop.ts';

/** One mistake in one file. */
export interface Mutation {
  readonly kind: string;
  /** Finds a place in a file and makes the mistake; undefined when the file has no such place. */
  make(path: string, text: string, random: Random): string | undefined;
  /** Only these files. */
  readonly where: RegExp;
  /** Needs what is installed. */
  readonly installed?: true;
}

/** Replaces one of the matches of a pattern by what a function makes of its groups. */
function at(pattern: RegExp, write: (groups: readonly string[], random: Random) => string): Mutation['make'] {
  return (_path, text, random) => {
    const matches = [...text.matchAll(pattern)];
    const match = matches[Math.floor(random() * matches.length)];
    if (!match) return undefined;
    const written = write(match.slice(1), random);
    return written === match[0] ? undefined : text.slice(0, match.index) + written + text.slice(match.index + match[0].length);
  };
}

const PAGE = /pages\/\w+-page\.ts$/;
const ROUTE = /routes\/.*\.js$/;
const TEST = /\.test\.ts$/;

/** A letter less, twice, or two swapped. */
function slip(word: string, random: Random): string {
  const index = 1 + Math.floor(random() * (word.length - 2));
  const kind = random();
  if (kind < 0.34) return word.slice(0, index) + word.slice(index + 1);
  if (kind < 0.67 || word[index] === word[index + 1]) return word.slice(0, index) + word[index]! + word.slice(index);
  return word.slice(0, index) + word[index + 1]! + word[index]! + word.slice(index + 2);
}

const invent = (name: string): string => `${name}Safely`;

export const mutations: readonly Mutation[] = [
  { kind: 'relative: slip of the pen', where: PAGE, make: at(/'(\.\.\/)(\w+)(\/index\.js)'/g, ([up, name, rest], random) => `'${up!}${slip(name!, random)}${rest!}'`) },
  { kind: 'relative: one level too many', where: PAGE, make: at(/'\.\.\/(\w+\/index\.js)'/g, ([rest]) => `'../../${rest!}'`) },
  { kind: 'relative: one level too few', where: PAGE, make: at(/'\.\.\/(\w+\/index\.js)'/g, ([rest]) => `'./${rest!}'`) },
  { kind: 'relative: other capitals', where: PAGE, make: at(/'\.\.\/(\w)(\w+\/index\.js)'/g, ([first, rest]) => `'../${first!.toUpperCase()}${rest!}'`) },
  { kind: 'relative: other extension', where: PAGE, make: at(/'(\.\.\/\w+\/index)\.js'/g, ([base]) => `'${base!}.mjs'`) },
  { kind: 'relative: invented file', where: PAGE, make: at(/'\.\.\/(\w+)\/index\.js'/g, ([name]) => `'../${name!}/helpers.js'`) },
  { kind: 'alias: slip of the pen', where: PAGE, make: at(/'@\/(\w+)\/([\w-]+)'/g, ([folder, name], random) => `'@/${folder!}/${slip(name!, random)}'`) },
  { kind: 'alias: invented file', where: PAGE, make: at(/'@\/(\w+)\/([\w-]+)'/g, ([folder]) => `'@/${folder!}/validation'`) },
  { kind: 'key of imports: invented', where: PAGE, make: at(/'#config'/g, () => "'#configuration'") },
  { kind: 'dynamic import: invented file', where: PAGE, make: at(/import\('\.\.\/(\w+)\/index\.js'\)/g, ([name]) => `import('../${name!}/lazy.js')`) },
  { kind: 're-export: invented file', where: PAGE, make: at(/(export \{ \w+ \} from) '\.\.\/(\w+)'/g, ([head, name]) => `${head!} '../${name!}-limits'`) },
  { kind: 'worker: invented file', where: PAGE, make: at(/'\.\.\/worker\.ts'/g, () => "'../workers/main.ts'") },
  { kind: 'template: invented folder', where: PAGE, make: at(/'\.\.\/(\w+)'/g, () => "'../config.js'; export const locale = (name: string) => import(`../locales/${name}.js`)") },
  { kind: 'require: invented file', where: ROUTE, make: at(/require\('\.\.\/lib\/(\w+)'\)/g, ([name]) => `require('../lib/${name!}-store')`) },
  { kind: 'require.resolve: invented file', where: ROUTE, make: at(/resolve\('\.\.\/lib\/(\w+)'\)/g, ([name]) => `resolve('../lib/${name!}.worker')`) },
  { kind: 'mock: invented file', where: TEST, make: at(/vi\.mock\('\.\.\/(\w+)\/[\w-]+\.js'\)/g, ([name]) => `vi.mock('../${name!}/repository.js')`) },
  { kind: 'package: slip of the pen', where: PAGE, make: at(/'(zodlike|loglike)'/g, ([name], random) => `'${slip(name!, random)}'`) },
  { kind: 'package: invented', where: PAGE, make: at(/'loglike'/g, () => "'loglike-pretty-json'") },
  { kind: 'package: invented in a known scope', where: PAGE, make: at(/'@shop\/core'/g, () => "'@shop/utils'") },
  { kind: 'package: invented, required', where: ROUTE, make: at(/require\('zodlike'\)/g, () => "require('zodlike-express')") },
  { kind: 'module of Node: invented', where: PAGE, make: at(/'node:fs\/promises'/g, () => "'node:fs/async'") },
  { kind: 'name: slip of the pen', where: PAGE, make: at(/import \{ (\w+), (\w+) as second \}/g, ([one, two], random) => `import { ${slip(one!, random)} as ${one!}, ${two!} as second }`) },
  { kind: 'name: other capitals', where: PAGE, make: at(/, (\w+) as second/g, ([name]) => `, ${name!.toLowerCase()} as second`) },
  { kind: 'name: invented', where: PAGE, make: at(/, (\w+) as second/g, ([name]) => `, ${invent(name!)} as second`) },
  { kind: 'name: a type invented', where: PAGE, make: at(/type (\w+) \} from/g, ([name]) => `type ${name!}Draft as ${name!} } from`) },
  { kind: 'name: re-export invented', where: PAGE, make: at(/export \{ (\w+) \} from/g, ([name]) => `export { ${invent(name!)} as ${name!} } from`) },
  { kind: 'name: dynamic import invented', where: PAGE, make: at(/const \{ (\w+) \} = await/g, ([name]) => `const { ${invent(name!)}: ${name!} } = await`) },
  { kind: 'name: default invented', where: PAGE, make: at(/import \{ port \} from '#config'/g, () => "import port from '../worker.js'") },
  { kind: 'name: of a workspace package', where: PAGE, make: at(/import \{ slugify, Money \}/g, () => 'import { slugifyText as slugify, Money }') },
  { kind: 'name: required, invented', where: ROUTE, make: at(/const \{ (\w+), (\w+) \} = require\('\.\./g, ([one, two]) => `const { ${invent(one!)}: ${one!}, ${two!} } = require('..`) },
  { kind: 'name: of Node, invented', where: PAGE, make: at(/import \{ readFile \}/g, () => 'import { readFileAsync as readFile }') },
  { kind: 'name: of a package, invented', where: PAGE, installed: true, make: at(/import \{ z \}/g, () => 'import { zz as z }') },
  { kind: 'name: of a package, required', where: ROUTE, installed: true, make: at(/const \{ z \} = require/g, () => 'const { schema: z } = require') },
  { kind: 'package: a part that is not there', where: PAGE, installed: true, make: at(/'zodlike'/g, () => "'zodlike/schemas'") },
];
