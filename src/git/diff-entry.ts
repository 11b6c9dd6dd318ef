import type { ChangeStatus, EntryKind, Hunk } from '../core/change.ts';
import { GitError } from '../core/errors.ts';

/** One changed path as git's raw diff tells it, before names are decoded and parents are compared. */
export interface DiffEntry {
  readonly name: Buffer;
  readonly oldName?: Buffer;
  readonly status: ChangeStatus;
  /** Kind of the new side; undefined where the path is gone. */
  readonly kind?: EntryKind;
  readonly oldKind?: EntryKind;
  readonly oid?: string;
  readonly oldOid?: string;
  readonly hunks: readonly Hunk[];
}

/** The kind of a git file mode in octal; undefined for `000000` (no such side) and for a directory. */
export function kindOfMode(mode: string): EntryKind | undefined {
  switch (mode.slice(0, -4)) {
    case '10':
      return 'file';
    case '12':
      return 'symlink';
    case '16':
      return 'submodule';
    default:
      return undefined;
  }
}

/** An answer of git that does not add up; never to be taken for "nothing changed". */
export function garbled(what: string): GitError {
  return new GitError('git-garbled-answer', `git's answer is incomplete or not understood (${what})`, {
    hint: 'Run guard again; if it happens again, please report it with the output of `git --version`.',
  });
}
