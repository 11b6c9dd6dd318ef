import type { Disk } from '../core/outside.ts';
import { isJsonObject, readJsonObject } from './json-text.ts';
import type { JsonObject } from './json-text.ts';
import { folderOf, foldersUpward, inFolder, joinPath } from './repository-path.ts';

/** A package as it lies in node_modules. */
export interface Installed {
  /** Its folder from the top of the repository, links followed. */
  readonly folder: string;
  readonly manifest: JsonObject;
  readonly version: string;
}

const found = new WeakMap<Disk, Map<string, Installed | undefined>>();

/** Finds a package in the node_modules folders from a folder upward. The answer is remembered: many files import the same. */
export function findInstalled(folder: string, name: string, disk: Disk): Installed | undefined {
  let known = found.get(disk);
  if (!known) found.set(disk, (known = new Map()));
  const key = `${folder}\0${name}`;
  if (!known.has(key)) known.set(key, findUpward(folder, name, disk));
  return known.get(key);
}

function findUpward(folder: string, name: string, disk: Disk): Installed | undefined {
  for (const current of foldersUpward(folder)) {
    if (/(?:^|\/)node_modules$/.test(current)) continue;
    const place = inFolder(current, `node_modules/${name}`);
    const text = disk.read(`${place}/package.json`);
    if (text === undefined) continue;
    const manifest = readJsonObject(text);
    const version = typeof manifest.version === 'string' ? manifest.version : '0.0.0';
    return { folder: disk.real(place) ?? place, manifest, version };
  }
  return undefined;
}

/** Whether anything is installed for a folder. */
export function hasModulesFolder(folder: string, disk: Disk): boolean {
  return foldersUpward(folder).some((one) => disk.kindOf(inFolder(one, 'node_modules')) === 'folder');
}

/** One file a subpath of a package may lead to. */
export interface EntryFile {
  readonly path: string;
  readonly types: boolean;
}

/** What a subpath of an installed package leads to under any condition. */
export type Entries =
  | { readonly state: 'exists'; readonly files: readonly EntryFile[] }
  | { readonly state: 'missing'; readonly subpaths: readonly string[] }
  | { readonly state: 'unknown' };

/**
 * The files of a subpath (`` or `/sub/path`), under every condition of `exports` at once: a name is there if any of them has it.
 * Without `exports` any file of the package can be named.
 * @see https://nodejs.org/api/packages.html
 */
export function findEntries(installed: Installed, subpath: string, disk: Disk): Entries {
  const { folder, manifest } = installed;
  const { exports } = manifest;
  const found: EntryFile[] = [];
  if (exports !== undefined && exports !== null) {
    const map = isJsonObject(exports) && Object.keys(exports).some((key) => key.startsWith('.')) ? exports : { '.': exports };
    const mapped = targetsWithTypes(map, `.${subpath}`);
    for (const { target, types } of mapped) found.push(...filesOf(folder, target, types, disk));
    if (mapped.length === 0) return subpath === '/package.json' ? { state: 'unknown' } : withTypesVersions(installed, subpath, disk) ?? { state: 'missing', subpaths: Object.keys(map) };
    if (found.length === 0) return disk.kindOf(folder) === 'folder' && isPattern(map, `.${subpath}`) ? { state: 'missing', subpaths: [] } : { state: 'unknown' };
    return { state: 'exists', files: unique(withDeclarations(found, disk)) };
  }
  if (subpath === '') {
    for (const field of ['types', 'typings']) if (typeof manifest[field] === 'string') found.push(...filesOf(folder, manifest[field], true, disk));
    for (const field of ['main', 'module', 'browser', 'jsnext:main', 'react-native']) if (typeof manifest[field] === 'string') found.push(...filesOf(folder, manifest[field], false, disk));
    // What is for browsers or bundlers alone says nothing of what Node takes without `main`.
    if (typeof manifest.main !== 'string' || !found.some(({ types }) => !types)) found.push(...filesOf(folder, './index', false, disk));
    return found.length > 0 ? { state: 'exists', files: unique(withDeclarations(found, disk)) } : { state: 'unknown' };
  }
  const versions = withTypesVersions(installed, subpath, disk);
  if (versions) return versions;
  found.push(...filesOf(folder, `.${subpath}`, false, disk));
  if (found.length > 0) return { state: 'exists', files: unique(withDeclarations(found, disk)) };
  if (disk.kindOf(folder + subpath) === 'folder') return { state: 'unknown' };
  const parent = folder + folderOf(subpath);
  return { state: 'missing', subpaths: disk.list(parent).map((name) => `.${folderOf(subpath)}/${name.replace(/\.(?:d\.)?[cm]?[jt]s$/, '')}`) };
}

function withTypesVersions(installed: Installed, subpath: string, disk: Disk): Entries | undefined {
  const { typesVersions } = installed.manifest;
  if (!isJsonObject(typesVersions)) return undefined;
  const found: EntryFile[] = [];
  for (const [range, map] of Object.entries(typesVersions)) {
    // What older compilers get says nothing of what there is, as a rule that they are too old.
    if (!isJsonObject(map) || /^\s*</.test(range)) continue;
    for (const { target } of targetsWithTypes(map, subpath.slice(1) || '.')) found.push(...filesOf(installed.folder, target.startsWith('.') ? target : `./${target}`, true, disk));
  }
  return found.length > 0 ? { state: 'exists', files: unique(found) } : undefined;
}

interface ConditionTarget {
  readonly target: string;
  readonly types: boolean;
}

function targetsWithTypes(map: JsonObject, subpath: string): readonly ConditionTarget[] {
  const exact = map[subpath];
  if (exact !== undefined) return flatten(exact, false);
  let best: { prefix: string; suffix: string; value: unknown } | undefined;
  for (const [key, value] of Object.entries(map)) {
    const star = key.indexOf('*');
    const prefix = star === -1 ? (key.endsWith('/') ? key : undefined) : key.slice(0, star);
    const suffix = star === -1 ? '' : key.slice(star + 1);
    if (prefix === undefined || !subpath.startsWith(prefix) || !subpath.endsWith(suffix) || subpath.length < prefix.length + suffix.length) continue;
    if (best === undefined || prefix.length > best.prefix.length) best = { prefix, suffix, value };
  }
  if (best === undefined) return [];
  const middle = subpath.slice(best.prefix.length, subpath.length - best.suffix.length);
  return flatten(best.value, false).map(({ target, types }) => ({ target: target.endsWith('/') ? target + middle : target.replaceAll('*', () => middle), types }));
}

function isPattern(map: JsonObject, subpath: string): boolean {
  return map[subpath] === undefined;
}

function flatten(value: unknown, types: boolean): readonly ConditionTarget[] {
  if (typeof value === 'string') return [{ target: value, types: types || /\.d\.[cm]?ts$/.test(value) }];
  if (Array.isArray(value)) return value.flatMap((one) => flatten(one, types));
  if (!isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([condition, inner]) => flatten(inner, types || condition === 'types' || condition.startsWith('types@')));
}

/** A path of a package with Node's old liberties: without an ending, or naming a folder. */
function filesOf(folder: string, target: string, types: boolean, disk: Disk): readonly EntryFile[] {
  const base = joinPath(folder, target.startsWith('.') ? target : `./${target}`);
  if (base === undefined) return [];
  const endings = types ? ['', '.d.ts', '.d.mts', '.d.cts', '/index.d.ts'] : ['', '.js', '.cjs', '.mjs', '.json', '.node', '.ts', '.tsx', '.d.ts', '.d.mts', '.d.cts', '/index.js', '/index.cjs', '/index.mjs', '/index.json', '/index.ts', '/index.d.ts'];
  for (const ending of endings) {
    if (disk.kindOf(base + ending) !== 'file') continue;
    const path = base + ending;
    return [{ path, types: types || /\.d\.[cm]?ts$/.test(path) }];
  }
  const inner = disk.kindOf(base) === 'folder' ? disk.read(`${base}/package.json`) : undefined;
  if (inner === undefined || base === folder) return [];
  const entries = findEntries({ folder: base, manifest: readJsonObject(inner), version: '' }, '', disk);
  return entries.state === 'exists' ? entries.files : [];
}

/** Declarations that lie beside a program: `index.js` → `index.d.ts`. */
function withDeclarations(files: readonly EntryFile[], disk: Disk): readonly EntryFile[] {
  return files.flatMap((file) => {
    if (file.types || !/\.[cm]?js$/.test(file.path)) return [file];
    const beside = file.path.replace(/\.([cm]?)js$/, '.d.$1ts');
    return disk.kindOf(beside) === 'file' ? [file, { path: beside, types: true }] : [file];
  });
}

function unique(files: readonly EntryFile[]): readonly EntryFile[] {
  const seen = new Set<string>();
  return files.filter(({ path }) => !seen.has(path) && seen.add(path));
}
