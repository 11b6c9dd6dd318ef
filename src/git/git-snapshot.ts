import type { Snapshot } from '../core/snapshot.ts';

/** What git knows beyond the floor's common contract. */
export interface GitSnapshot extends Snapshot {
  /** Absolute path of this work tree's git directory. */
  readonly gitDir: string;
  /** Absolute path of the git directory that all linked worktrees share. */
  readonly commonDir: string;
  /** Undefined before the first commit. */
  readonly headOid?: string;
  /** The commit that the change is counted from (the empty tree before a first commit); undefined with `--all`. */
  readonly startOid?: string;
  /** The commit that is checked; undefined for what is staged or on disk. */
  readonly endOid?: string;
  /** Changed paths that the user's own paths left out; nothing is known of them. */
  readonly outsidePaths: readonly string[];
}

export type SnapshotRequest = (
  | { readonly mode: 'staged' }
  /** Merge base of `ref` and HEAD … HEAD. */
  | { readonly mode: 'base'; readonly ref: string }
  /** `a..b`, or `a...b` from their merge base. */
  | { readonly mode: 'range'; readonly range: string }
  /** The index against the parent of HEAD: what `git commit --amend` would make. */
  | { readonly mode: 'amend' }
  /** Every tracked file of the index, every line. */
  | { readonly mode: 'all' }
  /** What lies on disk, tracked or new but not ignored, against HEAD. */
  | { readonly mode: 'worktree' }
) & {
  /** Only these files and folders; as the user typed them, relative to where he stands. */
  readonly paths?: readonly string[] | undefined;
};
