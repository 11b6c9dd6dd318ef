import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NamesCache } from '../core/outside.ts';

/** Opens a cache in a folder outside of the repository: one file a key. A file that cannot be read or written is as if it were not there. */
export function openNamesCache(folder: string): NamesCache {
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
