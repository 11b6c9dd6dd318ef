import type { Change } from './change.ts';

/**
 * The repository as it would be after this change: the index, a commit, or (only when asked for) the work tree.
 * Content always comes from git objects, never from disk, except for `--worktree`.
 *
 * Reading is two-step so that the analysis itself can stay synchronous: `load` fetches in one batch, `read` answers from memory.
 */
export interface Snapshot {
  /** What is compared, in the user's words: `staged`, `main...HEAD`, `HEAD~3..HEAD`, `all files`, `work tree`. */
  readonly label: string;
  /** Absolute path of the work tree's top (or of the git directory in a bare repository). */
  readonly root: string;
  readonly changes: readonly Change[];
  /** Changed paths that the user's own paths left out of `changes`. */
  readonly outsidePaths?: readonly string[];
  /** True where `read` hardly ever has to wait for `load`: what may be needed need not be fetched ahead. */
  readonly readsAtOnce?: boolean;
  /** Fetches texts of these paths (from the top, `/`-separated) into memory. Absent paths are remembered as absent. */
  load(paths: readonly string[]): Promise<void>;
  /** The new text's bytes: `undefined` = no such file in the snapshot, `null` = not loaded yet (call `load`). */
  read(path: string): Uint8Array | undefined | null;
  /** True for a loaded path that is in the snapshot although `read` has no text of it: its object is missing or damaged. */
  isUnreadable?(path: string): boolean;
  /** Bytes of the base version of a changed path (loaded by `loadBase`); `undefined` where there was none. */
  readBase(path: string): Uint8Array | undefined | null;
  loadBase(paths: readonly string[]): Promise<void>;
  /**
   * In a merge: the versions of a changed path in the other parents (loaded by `loadBase` too). What one of them has
   * already is not new either.
   */
  readOtherBases?(path: string): readonly Uint8Array[];
  /** Every tracked path of the snapshot. One more git process: only for work that needs the whole list. */
  list(): Promise<readonly string[]>;
  /** Files directly in one folder, as full paths, sorted; empty when there is no such folder. Costs no process of its own; absent where that cannot be had. */
  listFolder?(folder: string): Promise<readonly string[]>;
  /** Of paths that are not in the snapshot: which git ignores, and which lie on disk but were not added. A git process; absent where that cannot be had. */
  lookAside?(paths: readonly string[]): Promise<ReadonlyMap<string, 'ignored' | 'on-disk'>>;
  /** Tracked programs whose text has one of these texts. A git process; absent where that cannot be had. */
  search?(texts: readonly string[]): Promise<readonly string[]>;
  /** Ends the git processes that are still open. */
  close(): Promise<void>;
}
