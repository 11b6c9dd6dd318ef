import { isJsonObject } from './json-text.ts';
import type { JsonObject } from './json-text.ts';
import type { Listing } from './listing.ts';
import type { Project } from './project.ts';
import { foldersUpward, inFolder } from './repository-path.ts';

/** A package.json of the repository. */
export interface Manifest {
  readonly folder: string;
  readonly json: JsonObject;
}

export const dependencyFields = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'] as const;

/** The manifests that hold for a folder, nearest first. */
export function manifestsFor(folder: string, project: Project, listing: Listing): readonly Manifest[] {
  return foldersUpward(folder).flatMap((one) => {
    const path = inFolder(one, 'package.json');
    const json = listing.has(path) ? project.json(path) : undefined;
    return json === undefined ? [] : { folder: one, json };
  });
}

/** What the manifests of a file say of a package. */
export interface Declaration {
  /** `types`: only its types are declared (`@types/estree` for `estree`). */
  readonly state: 'declared' | 'types' | 'no' | 'unknown';
  readonly manifest?: Manifest;
  /** The range or address that it is declared with. */
  readonly range?: string;
}

/** Looks a package up in the manifests from a file's folder up to the top; development dependencies at the top count for all. */
export function findDeclaration(name: string, manifests: readonly Manifest[]): Declaration {
  if (manifests.length === 0) return { state: 'unknown' };
  const types = `@types/${name.startsWith('@') ? name.slice(1).replace('/', '__') : name}`;
  let typed = false;
  let blank = true;
  for (const manifest of manifests) {
    const { json } = manifest;
    if (Object.keys(json).length > 0) blank = false;
    if (json.name === name) return { state: 'declared', manifest };
    for (const field of dependencyFields) {
      const entries = json[field];
      if (!isJsonObject(entries)) continue;
      const range = entries[name];
      if (typeof range === 'string') return { state: 'declared', manifest, range };
      typed ||= Object.hasOwn(entries, types);
    }
    for (const field of ['bundledDependencies', 'bundleDependencies']) if (Array.isArray(json[field]) && json[field].includes(name)) return { state: 'declared', manifest };
  }
  if (typed) return { state: 'types' };
  return { state: blank ? 'unknown' : 'no' };
}

/** Names of every package that some manifests declare, for a hint. */
export function declaredNames(manifests: readonly Manifest[]): readonly string[] {
  const names = new Set<string>();
  for (const { json } of manifests) for (const field of dependencyFields) if (isJsonObject(json[field])) for (const name of Object.keys(json[field])) names.add(name);
  return [...names];
}
