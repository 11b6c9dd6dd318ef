import { GitError } from '../core/errors.ts';
import type { DiffEntry } from './diff-entry.ts';
import { DiffReader } from './diff-reader.ts';
import type { GitContext } from './git-context.ts';
import { runGit } from './run-git.ts';

/**
 * Plumbing, with everything fixed that a repository's or user's configuration, attributes or environment could turn:
 * each of these has hidden changed lines from a tool that reads diffs.
 */
const DIFF_OPTIONS: readonly string[] = [
  '--raw',
  '-z',
  '--patch',
  '--unified=0',
  '--inter-hunk-context=0',
  '--find-renames=50%',
  '-l1000', // diff.renameLimit=1 would turn every rename into an added file
  '--full-index',
  '--abbrev=64',
  '--no-color',
  '--no-ext-diff', // diff.external, GIT_EXTERNAL_DIFF, diff.<driver>.command
  '--no-textconv',
  '--text', // `*.js -diff` or `binary` in .gitattributes, a NUL byte, core.bigFileThreshold
  '--no-relative',
  '--diff-algorithm=myers',
  '--indent-heuristic',
  '--submodule=short',
  '--ignore-submodules=none',
];

/** What is compared with a commit (or tree): the index, or another commit. */
export type DiffTarget = 'index' | { readonly commit: string };

/**
 * Lists what differs between a commit or tree (`from`, a full object id) and the target, with hunks.
 * @throws GitError when git cannot tell
 * @see https://git-scm.com/docs/git-diff-index
 */
export async function readDiff(context: GitContext, from: string, target: DiffTarget): Promise<DiffEntry[]> {
  const reader = new DiffReader();
  const onStdout = (chunk: Buffer): void => reader.push(chunk);
  if (target === 'index') {
    // `git add -N` records a name without content: not part of the commit.
    await runGit(context, { args: ['diff-index', '--cached', ...DIFF_OPTIONS, '--ita-invisible-in-index', from, '--'], onStdout });
  } else {
    await runGit(context, { args: ['diff-tree', '-r', ...DIFF_OPTIONS, from, target.commit, '--'], onStdout });
  }
  return reader.end();
}

/** Adds the remedy for shallow clones to a failure that a cut-off history explains. */
export function withShallowHint(error: unknown, shallow: boolean): unknown {
  if (!shallow || !(error instanceof GitError) || error.code !== 'git-unreadable-object') return error;
  return new GitError('git-shallow', 'the history of this shallow clone ends before the commit to compare with', {
    cause: error,
    hint: 'Run `git fetch --deepen=1` (or `--unshallow`); on GitHub set `fetch-depth: 2` or more for actions/checkout.',
  });
}
