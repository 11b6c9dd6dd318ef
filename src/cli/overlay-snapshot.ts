import type { Snapshot } from '../core/snapshot.ts';

/** A file as it will be: its bytes, and which of its lines are the change's. */
export interface OverlaidFile {
  readonly bytes: Uint8Array;
  moveLines(changed: Snapshot['changes'][number]['changed']): Snapshot['changes'][number]['changed'];
}

/** The same snapshot with some texts replaced: what would be checked if the fixes were staged. Closing it closes nothing. */
export function overlaySnapshot(snapshot: Snapshot, files: ReadonlyMap<string, OverlaidFile>): Snapshot {
  return {
    label: snapshot.label,
    root: snapshot.root,
    ...(snapshot.outsidePaths === undefined ? {} : { outsidePaths: snapshot.outsidePaths }),
    changes: snapshot.changes.map((change) => {
      const file = files.get(change.path);
      return file === undefined ? change : { ...change, changed: file.moveLines(change.changed) };
    }),
    load: (paths) => snapshot.load(paths),
    read: (path) => files.get(path)?.bytes ?? snapshot.read(path),
    loadBase: (paths) => snapshot.loadBase(paths),
    readBase: (path) => snapshot.readBase(path),
    readOtherBases: (path) => snapshot.readOtherBases?.(path) ?? [],
    list: () => snapshot.list(),
    ...(snapshot.listFolder === undefined ? {} : { listFolder: (folder: string) => snapshot.listFolder!(folder) }),
    ...(snapshot.lookAside === undefined ? {} : { lookAside: (paths: readonly string[]) => snapshot.lookAside!(paths) }),
    ...(snapshot.search === undefined ? {} : { search: (texts: readonly string[]) => snapshot.search!(texts) }),
    close: async () => {},
  };
}
