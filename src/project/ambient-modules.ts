import type { World } from './world.ts';

const MAX_FILES = 400;
const cached = new WeakMap<World, Promise<readonly string[]>>();

/** Names and patterns of every `declare module '…'` in the declarations of the repository. */
export function ambientModules(world: World): Promise<readonly string[]> {
  let known = cached.get(world);
  if (known === undefined) cached.set(world, (known = readAll(world)));
  return known;
}

async function readAll(world: World): Promise<readonly string[]> {
  const paths = [...world.listing.paths].filter((path) => /\.d\.[cm]?ts$|(?:^|\/)(?:types?|typings|globals?|shims?[\w.-]*|env|ambient|declarations?)\.[cm]?ts$/.test(path)).slice(0, MAX_FILES);
  await world.load(paths);
  const names = new Set<string>();
  for (const path of paths) for (const match of (world.text(path) ?? '').matchAll(/\bdeclare\s+module\s+(['"])([^'"\n]+)\1/g)) names.add(match[2]!);
  return [...names];
}

/** Tells whether a specifier is declared, by itself or by a pattern with `*`. */
export function isAmbient(specifier: string, names: readonly string[]): boolean {
  return names.some((name) => {
    const star = name.indexOf('*');
    if (star === -1) return name === specifier;
    return specifier.length >= name.length - 1 && specifier.startsWith(name.slice(0, star)) && specifier.endsWith(name.slice(star + 1));
  });
}
