import type { LineSet } from '../core/change.ts';
import type { Snapshot } from '../core/snapshot.ts';
import type { Texts } from './texts.ts';

/** One version of the repository in which one file counts as changed. */
export interface Version {
  readonly texts: Texts;
  readonly root: string;
  /** Whose texts all other files are read from. */
  readonly commit: string;
  readonly path: string;
  /** The file's text in this version, whatever it is called in the commit. */
  readonly bytes: Uint8Array;
  readonly changed: LineSet;
}

/** A version of history as a snapshot: what an analysis asks for is read out of the open git process. */
export function versionSnapshot({ texts, root, commit, path, bytes, changed }: Version): Snapshot {
  const loaded = new Map<string, Uint8Array | undefined>([[path, bytes]]);
  return {
    label: commit,
    root,
    changes: [{ path, status: 'added', kind: 'file', oid: commit, hunks: [], changed }],
    load: async (paths) => {
      await Promise.all(paths.filter((one) => !loaded.has(one)).map(async (one) => loaded.set(one, (await texts.blob(`${commit}:${one}`))?.bytes)));
    },
    read: (one) => (loaded.has(one) ? loaded.get(one) : null),
    loadBase: async () => undefined,
    readBase: () => undefined,
    list: async () => [...loaded.keys()],
    close: async () => undefined,
  };
}
