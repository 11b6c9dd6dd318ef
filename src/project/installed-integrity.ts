import type { Disk } from '../core/outside.ts';

const texts = new WeakMap<Disk, Map<string, string | undefined>>();

/**
 * The integrity of an installed package, as npm and pnpm write down beside it what they installed: `sha512-…`. Undefined where they do not
 * (Yarn, links, packages of a folder). The lockfile of the commit says what is to be installed, which may be another thing.
 *
 * @param folder with links followed: `node_modules/pg`, `node_modules/.pnpm/pg@8.1.0/node_modules/pg`
 */
export function installedIntegrity(folder: string, name: string, version: string, disk: Disk): string | undefined {
  const top = /^(.*?(?:^|\/)node_modules)\//.exec(folder)?.[1];
  if (top === undefined) return undefined;
  const isPnpm = folder.startsWith(`${top}/.pnpm/`);
  const text = textOf(isPnpm ? `${top}/.pnpm/lock.yaml` : `${top}/.package-lock.json`, disk);
  if (text === undefined) return undefined;
  const keys = isPnpm ? [`\n  ${name}@${version}:`, `\n  '${name}@${version}':`, `\n  /${name}@${version}:`, `\n  /${name}/${version}:`] : [`"${folder.slice(top.length - 'node_modules'.length)}": {`];
  const at = keys.map((key) => text.indexOf(key)).find((place) => place !== -1);
  if (at === undefined) return undefined;
  // To the next entry, no further.
  const end = text.indexOf(isPnpm ? '\n\n' : '\n    }', at + 1);
  return /\bintegrity"?:\s*"?(sha\d+-[\w+/=]+)/.exec(text.slice(at, end === -1 ? undefined : end))?.[1];
}

function textOf(path: string, disk: Disk): string | undefined {
  let known = texts.get(disk);
  if (!known) texts.set(disk, (known = new Map()));
  if (!known.has(path)) known.set(path, disk.read(path));
  return known.get(path);
}
