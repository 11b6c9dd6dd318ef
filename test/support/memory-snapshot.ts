import type { Change, Hunk } from '../../src/core/change.ts';
import { linesOfHunks } from '../../src/core/change.ts';
import type { Snapshot } from '../../src/core/snapshot.ts';

export interface MemorySnapshotOptions {
  /** Texts of the base version by path; a path without one counts as added (every line changed). */
  readonly base?: Readonly<Record<string, string>>;
  /** Paths that are in the snapshot but not part of the change: only an import leads to them. */
  readonly unchanged?: readonly string[];
}

/**
 * A Snapshot over texts held in memory: path from the top → new text.
 * Like the real one it answers `null` until a path was loaded, so code that forgets `load` fails here too.
 *
 * With a base text the change is one hunk: what lies between the common first and last lines.
 */
export function memorySnapshot(files: Readonly<Record<string, string>>, options: MemorySnapshotOptions = {}): Snapshot {
  const base = options.base ?? {};
  const unchanged = new Set(options.unchanged ?? []);
  const loaded = new Set<string>();
  const loadedBase = new Set<string>();
  const encode = (text: string | undefined): Uint8Array | undefined =>
    text === undefined ? undefined : new TextEncoder().encode(text);
  const own = (record: Readonly<Record<string, string>>, path: string): string | undefined =>
    Object.hasOwn(record, path) ? record[path] : undefined;

  return {
    label: 'memory',
    root: '/memory',
    changes: Object.keys(files)
      .filter((path) => !unchanged.has(path) && own(base, path) !== files[path])
      .sort()
      .map((path) => changeOf(path, files[path]!, own(base, path))),
    load: async (paths) => paths.forEach((path) => loaded.add(path)),
    read: (path) => (loaded.has(path) ? encode(own(files, path)) : null),
    loadBase: async (paths) => paths.forEach((path) => loadedBase.add(path)),
    readBase: (path) => (loadedBase.has(path) ? encode(own(base, path)) : null),
    list: async () => Object.keys(files).sort(),
    close: async () => {},
  };
}

function changeOf(path: string, text: string, before: string | undefined): Change {
  const hunks = [hunkBetween(before === undefined ? [] : linesOf(before), linesOf(text))];
  const common = { path, kind: 'file', hunks, changed: linesOfHunks(hunks) } as const;
  return before === undefined
    ? { ...common, status: 'added', oid: 'new' }
    : { ...common, status: 'modified', oid: 'new', oldOid: 'old' };
}

function hunkBetween(before: readonly string[], after: readonly string[]): Hunk {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const oldLines = before.length - head - tail;
  const newLines = after.length - head - tail;
  // git counts an empty side from the line before it
  return { oldStart: oldLines ? head + 1 : head, oldLines, newStart: newLines ? head + 1 : head, newLines };
}

/** Lines without the empty one after a final newline. */
function linesOf(text: string): readonly string[] {
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines;
}
