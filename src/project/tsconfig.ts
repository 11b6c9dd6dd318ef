import { isJsonObject, stringsOf } from './json-text.ts';
import type { Project } from './project.ts';
import { folderOf, foldersUpward, inFolder, joinPath } from './repository-path.ts';

/** `compilerOptions.paths` and `baseUrl`, with folders from the top of the repository. */
export interface PathMapping {
  /** Pattern with at most one `*` → targets from the top, e.g. `@/*` → [`src/*`]. */
  readonly paths: ReadonlyMap<string, readonly string[]>;
  /** Folder that bare names are looked up in; undefined when `baseUrl` is not set. */
  readonly baseFolder?: string;
}

/** Longest chain of `extends` that is followed. */
const chainLimit = 10;

/**
 * The path mapping that holds for a file: of the nearest tsconfig.json or jsconfig.json that has one, itself, through
 * `extends`, or in a project it refers to (Vite keeps it in tsconfig.app.json).
 * @see https://www.typescriptlang.org/tsconfig/#paths
 */
export function findPathMapping(folder: string, project: Project): PathMapping | undefined {
  for (const current of foldersUpward(folder)) {
    for (const name of ['tsconfig.json', 'jsconfig.json', 'tsconfig.base.json']) {
      const mapping = mappingOf(inFolder(current, name), project, chainLimit);
      if (mapping !== undefined) return mapping;
    }
  }
  return undefined;
}

function mappingOf(path: string, project: Project, left: number): PathMapping | undefined {
  const config = project.json(path);
  if (config === undefined || left === 0) return undefined;
  const folder = folderOf(path);
  const options = isJsonObject(config.compilerOptions) ? config.compilerOptions : {};
  const baseFolder = typeof options.baseUrl === 'string' ? joinPath(folder, withoutConfigDir(options.baseUrl)) : undefined;
  if (isJsonObject(options.paths)) return makeMapping(options.paths, baseFolder ?? folder, baseFolder);
  for (const base of [config.extends].flat()) {
    const extended = typeof base === 'string' && base.startsWith('.') ? joinPath(folder, base) : undefined;
    if (extended === undefined) continue;
    const mapping = mappingOf(extended.endsWith('.json') ? extended : `${extended}.json`, project, left - 1);
    if (mapping !== undefined) return mapping;
  }
  for (const reference of Array.isArray(config.references) ? config.references : []) {
    const target = isJsonObject(reference) && typeof reference.path === 'string' ? joinPath(folder, reference.path) : undefined;
    // References to other folders are other projects, with mappings of their own.
    if (target === undefined || !target.endsWith('.json') || folderOf(target) !== folder) continue;
    const mapping = mappingOf(target, project, left - 1);
    if (mapping !== undefined) return mapping;
  }
  return baseFolder === undefined ? undefined : { paths: new Map(), baseFolder };
}

function makeMapping(paths: Readonly<Record<string, unknown>>, from: string, baseFolder: string | undefined): PathMapping {
  const mapped = new Map<string, readonly string[]>();
  for (const [pattern, targets] of Object.entries(paths)) {
    mapped.set(pattern, stringsOf(targets).flatMap((target) => joinPath(from, withoutConfigDir(target)) ?? []));
  }
  return baseFolder === undefined ? { paths: mapped } : { paths: mapped, baseFolder };
}

/** `${configDir}/src/*` → `./src/*`. */
function withoutConfigDir(path: string): string {
  return path.replace(/^\$\{configDir\}/, '.');
}

/**
 * The targets a name maps to: an exact pattern first, else the one with the longest part before its `*`.
 * `applyPatterns('@/db', {'@/*': ['src/*']})` → `['src/db']`.
 */
export function applyPatterns(name: string, patterns: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const exact = patterns.get(name);
  if (exact !== undefined) return exact;
  let best: { readonly prefix: string; readonly suffix: string; readonly targets: readonly string[] } | undefined;
  for (const [pattern, targets] of patterns) {
    const star = pattern.indexOf('*');
    if (star === -1) continue;
    const prefix = pattern.slice(0, star);
    const suffix = pattern.slice(star + 1);
    if (name.length < prefix.length + suffix.length || !name.startsWith(prefix) || !name.endsWith(suffix)) continue;
    if (best === undefined || prefix.length > best.prefix.length) best = { prefix, suffix, targets };
  }
  if (best === undefined) return [];
  const middle = name.slice(best.prefix.length, name.length - best.suffix.length);
  return best.targets.map((target) => target.replace('*', () => middle));
}
