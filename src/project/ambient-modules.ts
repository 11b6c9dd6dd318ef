import type { World } from './world.ts';

const MAX_FILES = 400;
const cached = new WeakMap<World, Promise<AmbientModules>>();

/** Names and patterns after `declare module`. */
export interface AmbientModules {
  readonly all: readonly string[];
  /** Those that are declared anew; in a file that is a module itself the words add to what is there. */
  readonly declared: readonly string[];
}

/** Names and patterns of every `declare module '…'` in the declarations of the repository. */
export function ambientModules(world: World): Promise<AmbientModules> {
  let known = cached.get(world);
  if (known === undefined) cached.set(world, (known = readAll(world)));
  return known;
}

async function readAll(world: World): Promise<AmbientModules> {
  const paths = [...world.listing.paths].filter((path) => /\.d\.[cm]?ts$|(?:^|\/)(?:types?|typings|globals?|shims?[\w.-]*|env|ambient|declarations?)\.[cm]?ts$/.test(path)).slice(0, MAX_FILES);
  await world.load(paths);
  const all = new Set<string>();
  const declared = new Set<string>();
  for (const path of paths) {
    const text = world.text(path) ?? '';
    const adds = /^(?:import|export)\b/m.test(text);
    for (const match of text.matchAll(/\bdeclare\s+module\s+(['"])([^'"\n]+)\1/g)) {
      all.add(match[2]!);
      if (!adds) declared.add(match[2]!);
    }
  }
  return { all: [...all], declared: [...declared] };
}

/** Tells whether a specifier is declared, by itself or by a pattern with `*`. */
export function isAmbient(specifier: string, names: readonly string[]): boolean {
  return names.some((name) => {
    const star = name.indexOf('*');
    if (star === -1) return name === specifier;
    return specifier.length >= name.length - 1 && specifier.startsWith(name.slice(0, star)) && specifier.endsWith(name.slice(star + 1));
  });
}
