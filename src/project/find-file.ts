import { closestName } from '../core/closest.ts';
import { fileCandidates } from './candidates.ts';
import type { Listing } from './listing.ts';
import { folderOf, inFolder } from './repository-path.ts';

/** What a path that stands for a file leads to. */
export type FileAnswer =
  | { readonly state: 'exists'; readonly path: string }
  /** `wanted`: the paths that were looked for, where a file that only lies on disk would say more. */
  | { readonly state: 'unknown'; readonly why: string; readonly wanted?: readonly string[] }
  | {
      readonly state: 'missing';
      readonly reason: 'no-file' | 'wrong-case' | 'wrong-extension';
      /** The real paths it may have meant, likeliest first. */
      readonly nearest: readonly string[];
      /** Every path that was looked for. */
      readonly wanted: readonly string[];
      /** A build may make it: only missing where it lies on disk, is not ignored and was not added. */
      readonly made?: true;
    };

/** Further endings that something may leave out or write otherwise; whoever imports them knows how. */
const OTHERS = ['.d.ts', '.d.mts', '.d.cts', '.json', '.vue', '.svelte', '.astro', '.node', '.jsonc', '.json5', '.mdx', '.wasm'];
const CODE = /\.(?:[cm]?[jt]sx?|vue|svelte|astro)$/;
/** Folders that a build makes. Where the whole folder is not in the snapshot, nothing can be said of what is in it. */
const BUILT = /^(?:dist|build|built|out|output|lib|es|esm|cjs|umd|types|typings|generated|__generated__|_generated|gen|codegen|coverage|pkg|wasm|\.\w[\w-]*|public|static|assets|bundles?|compiled|temp|tmp|typechain(?:-types)?|artifacts|styled-system|\+types)$/;
/** Files that a tool writes beside those that people write. */
const GENERATED = /(?:[./_-](?:generated|gen|codegen|g|pb|_pb|grpc_pb)|_pb|routeTree\.gen|\.graphql|\.gql|\$types|auto-imports|components\.d|\.sol|\.peggy|\.pegjs|version)(?:\.[cm]?[jt]sx?|\.d\.ts)?$/i;
/** What a style sheet may have been written in. */
const STYLES = ['.css', '.scss', '.sass', '.less', '.styl', '.pcss', '.postcss'];

/**
 * Looks for the file that a path stands for: with an ending left out, another one written (`./db.js` is `db.ts`), or a folder with an index.
 *
 * @param base the path from the top, without knowing its ending.
 * @param importer the importing path.
 */
export function findFile(base: string, importer: string, listing: Listing): FileAnswer {
  const direct = existing(base, importer, listing);
  if (direct !== undefined) return { state: 'exists', path: direct };
  if (listing.isBehindLink(`${base}/x`)) return { state: 'unknown', why: 'behind a link' };
  if (hasEntry(base, listing)) return { state: 'unknown', why: 'a folder with a manifest' };
  const folder = folderOf(base);
  const name = base.slice(folder === '' ? 0 : folder.length + 1);
  const names = listing.namesIn(folder);
  const written = CODE.exec(name)?.[0];
  // `./logo` beside logo.svg, `./button` beside button.ios.js: some resolver may know it.
  if (written === undefined && names.some((one) => one.startsWith(`${name}.`))) return { state: 'unknown', why: 'an ending nobody here knows' };
  // Programs that read their own version are built to another folder, and the manifest is copied beside them.
  if (name === 'package.json') return { state: 'unknown', why: 'copied by a build' };
  const wanted = candidatesOf(base, importer);
  if (isMade(base, listing)) return { state: 'unknown', why: 'made by a build', wanted };
  for (const path of wanted) {
    const other = listing.otherCase(path);
    if (other !== undefined) return { state: 'missing', reason: 'wrong-case', nearest: [other], wanted };
  }
  const stem = written === undefined ? name : name.slice(0, -written.length);
  if (written !== undefined) {
    const same = names.filter((one) => CODE.test(one) && one.replace(CODE, '') === stem);
    if (same.length > 0) return { state: 'missing', reason: 'wrong-extension', nearest: same.map((one) => inFolder(folder, one)), wanted };
    // `./db.js` for db/index.ts is a mistake; what it meant is plain.
    const index = fileCandidates(inFolder(folder, stem), importer).find((path) => listing.has(path));
    if (index !== undefined) return { state: 'missing', reason: 'wrong-extension', nearest: [index], wanted };
  }
  return {
    state: 'missing',
    reason: 'no-file',
    wanted,
    // A pass over all paths: only where somebody is told of it.
    get nearest() {
      return nearestIn(folder, stem, names, importer, listing);
    },
  };
}

/** The first path that is there; undefined also where nothing can be said. */
export function existing(base: string, importer: string, listing: Listing): string | undefined {
  if (base !== '' && listing.has(base)) return base;
  for (const path of fileCandidates(base, importer)) if (listing.has(path)) return path;
  for (const path of others(base)) if (listing.has(path)) return path;
  const written = /\.[cm]?jsx?$/.exec(base)?.[0];
  if (written !== undefined) {
    // Declarations stand for a program that is made elsewhere.
    const stem = base.slice(0, -written.length);
    for (const ending of [`${written}.d.ts`, '.vue', '.svelte']) if (listing.has(stem + ending)) return stem + ending;
    // Those of db.js say nothing of db.mjs.
    const declared = ['.d.ts', '.d.mts', '.d.cts'].find((ending) => listing.has(stem + ending));
    if (declared !== undefined && !['.js', '.mjs', '.cjs', '.jsx'].some((ending) => ending !== written && listing.has(stem + ending))) return stem + declared;
  }
  // TypeScript takes these endings for one another.
  const typed = /\.[cm]?tsx?$|\.vue$|\.svelte$|\.astro$/.test(importer) ? /\.[jt]sx?$/.exec(base)?.[0] : undefined;
  if (typed !== undefined) for (const ending of ['.ts', '.tsx', '.js', '.jsx', '.d.ts']) if (listing.has(base.slice(0, -typed.length) + ending)) return base.slice(0, -typed.length) + ending;
  // `./hook.svelte` may be hook.svelte.ts.
  if (/\.(?:svelte|vue|astro)$/.test(base)) for (const ending of ['.ts', '.js', '.mts', '.mjs', '.tsx', '.jsx']) if (listing.has(base + ending)) return base + ending;
  const style = STYLES.find((ending) => base.endsWith(ending));
  if (style !== undefined) for (const ending of STYLES) if (listing.has(base.slice(0, -style.length) + ending)) return base.slice(0, -style.length) + ending;
  return undefined;
}

function others(base: string): readonly string[] {
  return OTHERS.flatMap((ending) => (base === '' ? [`index${ending}`] : [base + ending, `${base}/index${ending}`]));
}

/** Every path that would have been right, the importer's own language first. */
function candidatesOf(base: string, importer: string): readonly string[] {
  const own = fileCandidates(base, importer);
  return [...new Set([base, ...own, ...(CODE.test(base) ? [] : [`${base}.json`, `${base}.d.ts`])])];
}

/** A folder with a package.json or another index: `main` may name anything. */
function hasEntry(base: string, listing: Listing): boolean {
  return listing.has(inFolder(base, 'package.json')) || (listing.hasFolder(base) && listing.namesIn(base).some((name) => name.startsWith('index.')));
}

function isMade(base: string, listing: Listing): boolean {
  if (GENERATED.test(base)) return true;
  const parts = base.split('/');
  // A build makes a folder beside what is there: the first that is missing tells.
  const first = parts.findIndex((_part, index) => !listing.hasFolder(parts.slice(0, index + 1).join('/')));
  return first !== -1 && BUILT.test(parts[first]!);
}

/** Files of the folder, or of those around it, whose name is near. */
function nearestIn(folder: string, stem: string, names: readonly string[], importer: string, listing: Listing): readonly string[] {
  const stems = new Map<string, string>();
  for (const name of names) {
    const path = inFolder(folder, name);
    if (CODE.test(name) && path !== importer) stems.set(name.replace(/\.d\.[cm]?ts$|\.[a-z]+$/, ''), path);
    else if (!name.includes('.') && listing.hasFolder(path) && fileCandidates(path, importer).some((one) => listing.has(one))) stems.set(name, path);
  }
  const near = closestName(stem, [...stems.keys()]);
  if (near !== undefined) return [stems.get(near)!];
  // The same name elsewhere: one level up or down the wrong way is the usual mistake.
  const last = `/${stem}`;
  const found: string[] = [];
  for (const path of listing.paths) {
    if (!path.includes(last) || !CODE.test(path) || path.endsWith('.d.ts')) continue;
    const bare = path.replace(CODE, '');
    if (bare.endsWith(last) || bare.endsWith(`${last}/index`)) found.push(path);
    if (found.length > 3) return [];
  }
  return found;
}
