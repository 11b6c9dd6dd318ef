import { isBuiltin } from 'node:module';
import { fileCandidates } from './candidates.ts';
import { isJsonObject } from './json-text.ts';
import { packageEntries, targetsOf } from './package-entry.ts';
import type { Project } from './project.ts';
import { folderOf, foldersUpward, inFolder, joinPath } from './repository-path.ts';
import { applyPatterns, findPathMapping } from './tsconfig.ts';
import { findWorkspacePackage } from './workspace.ts';

/**
 * The repository paths that an import can mean, likeliest first; the first one that exists is meant.
 *
 * ```text
 * ./db, ../db.js     relative files and folders
 * #db                package.json `imports`
 * @/db               tsconfig.json `paths` and `baseUrl`
 * @acme/db           packages of the same workspace
 * pg, node:fs        [] — not of this repository
 * ```
 * Empty, too, while manifests are still to be loaded: see {@link Project.wanted}.
 *
 * @param from path of the importing file.
 * @param specifier as written between the quotes.
 */
export function resolveImport(from: string, specifier: string, project: Project): string[] {
  const query = specifier.indexOf('?');
  const name = query === -1 ? specifier : specifier.slice(0, query);
  // `?raw` and `?url` import a text or an address, not a module.
  if ((query !== -1 && /\?(?:raw|url|inline)\b/.test(specifier)) || name === '' || name.startsWith('/')) return [];
  const folder = folderOf(from);
  if (name.startsWith('.')) {
    // Nearly all imports come this way, so this one is kept short.
    const path = joinPath(folder, name);
    return path === undefined ? [] : fileCandidates(path, from).filter((candidate) => candidate !== from);
  }
  if (/^[a-z]+:/i.test(name) || isBuiltin(name)) return [];
  const found = new Set<string>();
  if (name.startsWith('#')) addAll(found, fromImports(folder, name, from, project));
  const mapping = findPathMapping(folder, project);
  if (mapping !== undefined) {
    addAll(found, candidatesOf(applyPatterns(name, mapping.paths), from));
    if (mapping.baseFolder !== undefined && found.size === 0) addAll(found, candidatesOf([joinPath(mapping.baseFolder, name)], from));
  }
  if (!name.startsWith('#')) addAll(found, fromWorkspace(folder, name, from, project));
  return [...found];
}

/** Names of a package's own `imports`: those of the nearest package.json. */
function fromImports(folder: string, name: string, from: string, project: Project): readonly string[] {
  for (const current of foldersUpward(folder)) {
    const manifest = project.json(inFolder(current, 'package.json'));
    if (manifest === undefined) continue;
    const targets = isJsonObject(manifest.imports) ? targetsOf(manifest.imports, name) : [];
    return candidatesOf(targets.map((target) => joinPath(current, target)), from);
  }
  return [];
}

function fromWorkspace(folder: string, name: string, from: string, project: Project): readonly string[] {
  const packageName = /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0];
  if (packageName === undefined) return [];
  const found = findWorkspacePackage(packageName, folder, project);
  if (found === undefined) return [];
  const entries = packageEntries(found.manifest, `.${name.slice(packageName.length)}`);
  return candidatesOf(entries.map((entry) => joinPath(found.folder, entry)), from);
}

/** A file does not import itself; `.` and `..` mean the index beside it. */
function candidatesOf(paths: readonly (string | undefined)[], from: string): string[] {
  const found = new Set<string>();
  for (const path of paths) if (path !== undefined) addAll(found, fileCandidates(path, from));
  found.delete(from);
  return [...found];
}

function addAll(target: Set<string>, items: readonly string[]): void {
  for (const item of items) target.add(item);
}
