import { folderOf, foldersUpward, inFolder, joinPath } from './repository-path.ts';
import type { World } from './world.ts';

/** What the bundlers' configurations say of a name. */
export interface AliasAnswer {
  /** Paths that the name stands for, from the top, without knowing their ending. */
  readonly bases: readonly string[];
  /** Some configuration has the name, or may make it, in a way that cannot be read as a literal. */
  readonly uncertain: boolean;
}

const CONFIG = /^(?:(?:vite|vitest|vitest\.workspace|webpack|rspack|rsbuild|rollup|rolldown|babel|jest|next|nuxt|svelte|astro|docusaurus|metro|tsup|tsdown|esbuild|quasar|vue|craco|config-overrides|ember-cli-build|gatsby|gatsby-node|electron\.vite|electron-vite|farm|wxt|plasmo|remix|react-router|umi|karma|cypress|playwright|storybook|snowpack|brunch-config|gulpfile|Gruntfile|rolldown)[\w.-]*\.(?:[cm]?[jt]s|json)|(?:app|modern|ice|main|fuse|parcel|build)\.config[\w.-]*\.(?:[cm]?[jt]s|json)|(?:app|build)\.json|build[\w-]*\.[cm]?js|\.babelrc(?:\.[cm]?js|\.json)?|\.umirc\.[jt]s|deno\.jsonc?|import[-_]?map\.json|package\.json|\.storybook|\.flowconfig|tsconfig[\w.-]*\.json|jsconfig[\w.-]*\.json|bunfig\.toml|project\.json)$/i;
const FOLDERS = ['', 'config', 'configs', '.storybook', 'build', 'webpack', 'scripts', 'test', 'tests', 'jest'];
const MAX_FILES = 120;

/** Configurations in the folders from a file up to the top, and in the usual folders beside them. */
export function configFilesFor(folder: string, world: World): readonly string[] {
  return foldersUpward(folder).flatMap((one) => FOLDERS.flatMap((sub) => {
    const place = sub === '' ? one : inFolder(one, sub);
    return world.listing.namesIn(place).filter((name) => CONFIG.test(name) || (sub === '.storybook' && name.startsWith('main.')) || (sub !== '' && /webpack|vite|alias/i.test(name) && /\.[cm]?[jt]s$/.test(name))).map((name) => inFolder(place, name));
  })).concat(bundlersBeside(folder, world)).filter((path, index, all) => world.listing.has(path) && all.indexOf(path) === index).slice(0, MAX_FILES);
}

/** Configurations of bundlers in whatever folder of the same package: `dev/webpack/webpack.prod.js`. */
function bundlersBeside(folder: string, { listing }: World): readonly string[] {
  const top = foldersUpward(folder).find((one) => listing.has(inFolder(one, 'package.json'))) ?? '';
  const isInside = (path: string): boolean => top === '' || path.startsWith(`${top}/`);
  return listing.bundlers.filter((path) => isInside(path) && !listing.manifests.some((one) => one.length > inFolder(top, 'package.json').length && isInside(one) && path.startsWith(one.slice(0, -'package.json'.length))));
}

/**
 * Reads aliases as literals out of the configurations of bundlers and test runners: `'@': path.resolve(__dirname, 'src')`,
 * `alias: { '~': './app' }`, `"^@/(.*)$": "<rootDir>/src/$1"`. Nothing is run; what is not a literal makes the answer uncertain.
 */
export async function findAliases(from: string, name: string, world: World): Promise<AliasAnswer> {
  const folder = folderOf(from);
  const files = await loadedConfigs(folder, world);
  const head = /^[^/]+/.exec(name)?.[0];
  if (head === undefined) return { bases: [], uncertain: true };
  const bases = new Set<string>();
  let uncertain = false;
  for (const path of files) {
    // What a file imports itself explains nothing: `src/next-steps.ts` is only named like a configuration.
    if (path === from) continue;
    const text = world.text(path);
    if (text === undefined || text.length > 400_000) continue;
    const place = folderOf(path);
    const base = path.includes('/.storybook/') ? folderOf(place) : place;
    if (/(?:^|\/)nuxt\.config\.[cm]?[jt]s$/.test(path)) addNuxt(name, place, text, bases, world, () => (uncertain = true));
    if (/(?:^|\/)svelte\.config\.[cm]?[jt]s$/.test(path) && /^\$lib(?:\/|$)/.test(name)) add(bases, joinPath(place, `src/lib${name.slice(4)}`));
    if (/(?:^|\/)docusaurus\.config\.[cm]?[jt]s$/.test(path)) {
      if (/^@site(?:\/|$)/.test(name)) add(bases, joinPath(place, `.${name.slice(5)}`));
      else if (/^@(?:theme|generated|docusaurus)/.test(name)) uncertain = true;
    }
    if (/(?:^|\/)(?:quasar\.(?:config|conf)|vue\.config)\.[cm]?[jt]s$/.test(path) && name.startsWith('@/')) add(bases, joinPath(place, `src/${name.slice(2)}`));
    if (!text.includes(head)) continue;
    for (const key of keysFor(name)) {
      for (const match of text.matchAll(keyPattern(key))) {
        const target = targetAfter(text, match.index + match[0].length);
        const rest = name.slice(key.replace(/\/\*?$/, '').length).replace(/^\//, '');
        const found = target === undefined ? undefined : joinPath(base, target.replace(/^<rootDir>\/?/, './').replace(/^\//, './').replace(/\/?(?:\$1|\*)$/, ''));
        if (found === undefined || (found !== '' && !world.listing.hasFolder(found) && !world.listing.has(found))) uncertain = true;
        else add(bases, rest === '' ? found : inFolder(found, rest));
      }
    }
    // Mentioned as the beginning of a name in any other way: some plugin or pattern may know it.
    if (bases.size === 0 && !path.endsWith('package.json') && mentions(text, name, head)) uncertain = true;
  }
  return { bases: [...bases], uncertain };
}

/** `'@acme/i18n'` says nothing of `@acme/text`; `'@acme/'`, `^@acme/(.*)$` and `'@acme'` may. */
function mentions(text: string, name: string, head: string): boolean {
  const isScope = /^@[\w-]/.test(head);
  const own = isScope ? escapeRegExp(name.split('/')[1] ?? '') : '';
  const end = isScope ? `(?:['"\`($|)]|\\\\?/(?:['"\`*(.\\[\\\\$]|${own}\\b|$)|$)` : `(?:['"\`/(\\\\$|)]|$)`;
  // What is said of packages in node_modules (which of them to compile, which to put together) explains no name.
  return new RegExp(`['"\`^(|/]${escapeRegExp(head)}${end}`, 'm').test(text.replace(/\bnode_modules[^'"`\n]*/g, ''));
}

const configs = new WeakMap<World, Map<string, Promise<readonly string[]>>>();

/** The configurations that hold for a folder, in memory. */
function loadedConfigs(folder: string, world: World): Promise<readonly string[]> {
  let byFolder = configs.get(world);
  if (!byFolder) configs.set(world, (byFolder = new Map()));
  let known = byFolder.get(folder);
  if (!known) {
    const files = configFilesFor(folder, world);
    byFolder.set(folder, (known = world.load(files).then(() => files)));
  }
  return known;
}

/** `@/a/b` → `@/a/b`, `@/a`, `@`, `@/`: what an alias for it may be called. */
function keysFor(name: string): readonly string[] {
  const parts = name.split('/');
  const keys: string[] = [];
  for (let length = parts.length; length > 0; length--) {
    const key = parts.slice(0, length).join('/');
    keys.push(key);
    if (length < parts.length) keys.push(`${key}/`, `${key}/*`);
  }
  return keys;
}

/** A key of an object, a `find:` of a list, or a pattern of jest. */
function keyPattern(key: string): RegExp {
  const name = escapeRegExp(key.replace(/\/\*?$/, ''));
  return new RegExp(`(?:(['"\`])(?:\\^)?${name}(?:/\\*|/\\(\\.\\*\\)\\$?|/|\\$)?\\1|(?:^|[{,\\s])${/^[\w$]+$/.test(key) ? name : '(?!)'})\\s*[:,]\\s*(?:replacement\\s*:\\s*)?`, 'gm');
}

/** The path in the expression after a key: the texts up to the end of the line or entry, joined. */
function targetAfter(text: string, at: number): string | undefined {
  const end = /[\n;}]|,\s*(?:['"][^'"\n]*['"]\s*:|\w+\s*:|\{)/.exec(text.slice(at, at + 300))?.index ?? 300;
  const expression = text.slice(at, at + end);
  const texts = Array.from(expression.matchAll(/(['"`])([^'"`\n$]*(?:\$1)?)\1/g), (match) => match[2]!);
  if (texts.length === 0 || expression.includes('${') || /require\.resolve|find|=>/.test(expression)) return undefined;
  return texts.filter((one) => !/^(?:file:|utf-?8)/.test(one)).join('/').replace(/\/{2,}/g, '/');
}

function addNuxt(name: string, place: string, text: string, bases: Set<string>, { listing }: World, doubt: () => void): void {
  if (name.startsWith('#shared/')) add(bases, joinPath(place, `shared/${name.slice(8)}`));
  const match = /^(~~|@@|~|@)\/(.*)$/.exec(name);
  if (!match) return;
  if (/\bextends\s*:|\blayers\b|\bmodules\s*:\s*\[[^\]]*['"](?:\.|~)/.test(text)) doubt();
  const source = /\bsrcDir\s*:\s*['"`]([^'"`]+)['"`]/.exec(text)?.[1];
  const roots = match[1]!.length === 2 ? ['.'] : [source ?? '.', 'app', 'src'];
  // Of the roots that are possible, those count that have such a folder.
  const first = match[2]!.split('/')[0]!;
  const fitting = roots.filter((root) => listing.hasFolder(joinPath(place, `${root}/${first}`) ?? ''));
  for (const root of fitting.length > 0 && match[2]!.includes('/') ? fitting : roots) add(bases, joinPath(place, `${root}/${match[2]!}`));
}

function add(bases: Set<string>, path: string | undefined): void {
  if (path !== undefined) bases.add(path);
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
