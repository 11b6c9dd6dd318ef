import { isJsonObject } from './json-text.ts';
import { dependencyFields } from './manifests.ts';
import { folderOf, inFolder } from './repository-path.ts';
import type { World } from './world.ts';

const MAX_FILES = 3000;
const cached = new WeakMap<World, Promise<ReadonlyMap<string, string>>>();

/** Name → folder of every package of the repository. */
export function workspaceNames(world: World): Promise<ReadonlyMap<string, string>> {
  let known = cached.get(world);
  if (known === undefined) cached.set(world, (known = readAll(world)));
  return known;
}

/** The manifest of any package of the repository that declares a package, for a hint. */
export async function declaredElsewhere(name: string, world: World): Promise<string | undefined> {
  for (const folder of (await workspaceNames(world)).values()) {
    const path = inFolder(folder, 'package.json');
    const json = world.project.json(path);
    if (json && dependencyFields.some((field) => isJsonObject(json[field]) && Object.hasOwn(json[field], name))) return path;
  }
  return undefined;
}

async function readAll(world: World): Promise<ReadonlyMap<string, string>> {
  const paths = [...world.listing.paths].filter((path) => /(?:^|\/)package\.json$/.test(path)).slice(0, MAX_FILES);
  await world.load(paths);
  const names = new Map<string, string>();
  for (const path of paths) {
    const name = world.project.json(path)?.name;
    if (typeof name === 'string' && !names.has(name)) names.set(name, folderOf(path));
  }
  return names;
}
