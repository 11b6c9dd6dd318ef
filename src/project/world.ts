import type { Disk } from '../core/outside.ts';
import type { Snapshot } from '../core/snapshot.ts';
import { createListing } from './listing.ts';
import type { Listing } from './listing.ts';
import { createProject } from './project.ts';
import type { Project } from './project.ts';

/** Texts larger than this are not read; lockfiles of large repositories have several megabytes. */
const MAX_BYTES = 32 * 1024 * 1024;

/** Everything a module can be looked up in. */
export interface World {
  readonly listing: Listing;
  readonly project: Project;
  readonly disk: Disk | undefined;
  /** The text of a path that was loaded; undefined when there is none. */
  text(path: string): string | undefined;
  load(paths: readonly string[]): Promise<void>;
  /** Asks until nothing that the answer depends on is left to be loaded. */
  settle<T>(ask: () => T): Promise<T>;
}

/**
 * Makes the world of one snapshot, as it is after the change or as it was before.
 *
 * @param read gives bytes as `Snapshot.read` does.
 */
export function createWorld(
  paths: ReadonlySet<string>,
  source: { read(path: string): Uint8Array | undefined | null; load(paths: readonly string[]): Promise<void> },
  disk: Disk | undefined,
): World {
  const listing = createListing(paths);
  const decoder = new TextDecoder();
  const texts = new Map<string, string | undefined>();
  const read = (path: string): string | undefined | null => {
    if (!listing.has(path)) return undefined;
    if (texts.has(path)) return texts.get(path);
    const bytes = source.read(path);
    if (bytes === null) return null;
    const text = bytes === undefined || bytes.length > MAX_BYTES ? undefined : decoder.decode(bytes);
    texts.set(path, text);
    return text;
  };
  const project = createProject({ read });
  const load = async (wanted: readonly string[]): Promise<void> => {
    const absent = wanted.filter((path) => listing.has(path) && read(path) === null);
    if (absent.length > 0) await source.load(absent);
  };
  return {
    listing,
    project,
    disk,
    text: (path) => read(path) ?? undefined,
    load,
    async settle(ask) {
      for (;;) {
        const answer = ask();
        const wanted = [...project.wanted];
        if (wanted.length === 0) return answer;
        await load(wanted);
      }
    },
  };
}

/** The snapshot after the change. */
export function worldOf(snapshot: Snapshot, paths: ReadonlySet<string>, disk: Disk | undefined): World {
  return createWorld(paths, snapshot, disk);
}
