import { lstatSync, readFileSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Disk } from '../core/outside.ts';

/** Declarations larger than this are not read. */
const MAX_BYTES = 8 * 1024 * 1024;

/** Opens the disk for reading what is installed. Answers are remembered: a run sees one state. @param root absolute path of the top. */
export function openDisk(root: string): Disk {
  const kinds = new Map<string, 'file' | 'folder' | undefined>();
  const absolute = (path: string): string => join(root, path);
  let realRoot: string | undefined;
  const kindOf = (path: string): 'file' | 'folder' | undefined => {
    if (kinds.has(path)) return kinds.get(path);
    const stats = attempt(() => statSync(absolute(path), { throwIfNoEntry: false }));
    const kind = stats?.isFile() ? 'file' : stats?.isDirectory() ? 'folder' : undefined;
    kinds.set(path, kind);
    return kind;
  };
  return {
    kindOf,
    read: (path) => attempt(() => {
      const stats = statSync(absolute(path), { throwIfNoEntry: false });
      return stats?.isFile() === true && stats.size <= MAX_BYTES ? readFileSync(absolute(path), 'utf8') : undefined;
    }),
    list: (folder) => attempt(() => readdirSync(absolute(folder))) ?? [],
    real: (path) => attempt(() => {
      realRoot ??= realpathSync(root);
      const inside = relative(realRoot, realpathSync(absolute(path)));
      return inside.startsWith('..') ? undefined : inside.split(sep).join('/');
    }),
    stamp: (path) => attempt(() => {
      const stats = lstatSync(absolute(path), { throwIfNoEntry: false });
      return stats === undefined ? undefined : `${stats.size}-${Math.round(stats.mtimeMs)}`;
    }),
  };
}

/** What may not be read is as if it were not there: nothing is said of it. */
function attempt<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}
