import { foldersUpward, inFolder } from './repository-path.ts';
import type { World } from './world.ts';

const FILES = ['package-lock.json', 'npm-shrinkwrap.json', 'pnpm-lock.yaml', 'yarn.lock', 'bun.lock'];

/** The lockfiles that hold for some folders. */
function lockfilesFor(folders: readonly string[], world: World): readonly string[] {
  const places = new Set(folders.flatMap((folder) => [...foldersUpward(folder)]));
  return [...places].flatMap((folder) => FILES.map((name) => inFolder(folder, name)).filter((path) => world.listing.has(path)));
}

/** Tells whether a lockfile has a package, as anybody's dependency; proof that it exists. */
export async function isLocked(name: string, folders: readonly string[], world: World): Promise<boolean> {
  return (await lockedVersions(name, folders, world)).length > 0;
}

/** The versions of a package that lockfiles hold; `?` where it is there and no version could be read. */
export async function lockedVersions(name: string, folders: readonly string[], world: World): Promise<readonly string[]> {
  const paths = lockfilesFor(folders, world);
  await world.load(paths);
  const versions = new Set<string>();
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  for (const path of paths) {
    const text = world.text(path);
    if (text === undefined || !text.includes(name)) continue;
    const patterns = path.endsWith('.json')
      ? [new RegExp(`"(?:[^"\\n]*/)?node_modules/${escaped}":\\s*\\{\\s*(?:"version":\\s*"([^"\\n]+)")?`, 'g'), new RegExp(`^\\s*"${escaped}":\\s*\\{\\s*"version":\\s*"([^"\\n]+)"`, 'gm')]
      : path.endsWith('pnpm-lock.yaml')
        ? [new RegExp(`^\\s+['"]?/?${escaped}(?:@|/)(\\d[^:('"\\s]*)`, 'gm')]
        : path.endsWith('bun.lock')
          ? [new RegExp(`"${escaped}":\\s*\\["(?:[^"\\n]*)@([^"\\n]+)"`, 'g')]
          : [new RegExp(`^"?${escaped}@[^\\n]*:\\r?\\n\\s+version:?\\s+"?([^"\\n\\r]+)"?`, 'gm')];
    for (const pattern of patterns) for (const match of text.matchAll(pattern)) versions.add(match[1] ?? '?');
  }
  return [...versions];
}
