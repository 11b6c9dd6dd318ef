import type { Change } from '../core/change.ts';
import { allLines } from '../core/change.ts';
import type { Snapshot } from '../core/snapshot.ts';

/** A snapshot in which one file has another text, and that file is the whole change. Closing it closes nothing. */
export function textSnapshot(snapshot: Snapshot, path: string, text: string): Snapshot {
  const bytes = new TextEncoder().encode(text);
  const lines = text === '' ? 0 : text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
  const change: Change = { path, status: 'added', kind: 'file', hunks: [{ oldStart: 0, oldLines: 0, newStart: 1, newLines: lines }], changed: allLines };
  const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
  const others = (paths: readonly string[]): readonly string[] => paths.filter((other) => other !== path);
  return {
    label: path,
    root: snapshot.root,
    changes: [change],
    load: (paths) => snapshot.load(others(paths)),
    read: (wanted) => (wanted === path ? bytes : snapshot.read(wanted)),
    loadBase: (paths) => snapshot.loadBase(others(paths)),
    readBase: (wanted) => (wanted === path ? undefined : snapshot.readBase(wanted)),
    list: async () => [...others(await snapshot.list()), path].sort(),
    ...(snapshot.listFolder === undefined ? {} : {
      listFolder: async (wanted: string) => {
        const listed = await snapshot.listFolder!(wanted);
        return wanted === folder ? [...others(listed), path].sort() : listed;
      },
    }),
    close: async () => {},
  };
}
