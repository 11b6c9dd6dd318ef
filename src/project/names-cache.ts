import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NamesCache } from '../core/outside.ts';

/** Files that a cache may have before the oldest are taken away. */
const MAX_FILES = 4000;

/** Opens a cache in a folder outside of the repository: one file a key. A file that cannot be read or written is as if it were not there. */
export function openNamesCache(folder: string, maxFiles: number = MAX_FILES): NamesCache {
  let isPruned = false;
  const place = (key: string): string => join(folder, `${createHash('sha256').update(key).digest('hex').slice(0, 32)}.json`);
  return {
    read(key) {
      try {
        const { key: own, text } = JSON.parse(readFileSync(place(key), 'utf8')) as { key: unknown; text: unknown };
        return own === key && typeof text === 'string' ? text : undefined;
      } catch {
        return undefined;
      }
    },
    write(key, text) {
      try {
        mkdirSync(folder, { recursive: true });
        if (!isPruned) prune(folder, maxFiles);
        isPruned = true;
        const file = place(key);
        // Two runs at once: the reader gets the one or the other, never half of one.
        const temporary = `${file}.${Math.random().toString(36).slice(2)}.tmp`;
        writeFileSync(temporary, JSON.stringify({ key, text }));
        renameSync(temporary, file);
      } catch {
        // A full or read-only disk costs the next run some time, no more.
      }
    },
  };
}

/** Takes away the older half of too many files; one that another run took away meanwhile is no error. */
function prune(folder: string, maxFiles: number): void {
  const names = readdirSync(folder);
  if (names.length <= maxFiles) return;
  const aged = names.flatMap((name) => {
    const stats = statSync(join(folder, name), { throwIfNoEntry: false });
    return stats ? { name, changed: stats.mtimeMs } : [];
  });
  for (const { name } of aged.toSorted((a, b) => a.changed - b.changed).slice(0, names.length - Math.floor(maxFiles / 2))) rmSync(join(folder, name), { force: true });
}
