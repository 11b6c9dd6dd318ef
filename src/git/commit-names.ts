import { GitError, UsageError } from '../core/errors.ts';
import { garbled } from './diff-entry.ts';
import type { GitContext } from './git-context.ts';
import type { ObjectReader } from './object-reader.ts';
import type { Repository } from './repository.ts';
import { runGit } from './run-git.ts';

export interface Commit {
  readonly oid: string;
  readonly parents: readonly string[];
}

/** Two ends of a range in the user's words; `...` means "since the two went apart". */
export interface RangeWords {
  readonly from: string;
  readonly to: string;
  readonly sinceMergeBase: boolean;
}

/**
 * Splits `a..b` or `a...b`; a missing end is HEAD, as for git itself.
 * @throws UsageError when it is neither
 */
export function splitRange(range: string): RangeWords {
  const match = /^(.*?)(\.\.\.?)(.*)$/s.exec(range);
  if (match === null) {
    throw new UsageError('usage-range', `${JSON.stringify(range)} is not a range`, { hint: 'Write it as <from>..<to>, e.g. --range HEAD~3..HEAD, or use --base <ref>.' });
  }
  return { from: match[1] || 'HEAD', to: match[3] || 'HEAD', sinceMergeBase: match[2] === '...' };
}

/**
 * Finds the commit that a user's word names. The word goes to git on stdin, where it cannot be an option.
 * @throws GitError when there is no such commit
 */
export async function resolveCommit(reader: ObjectReader, repository: Repository, word: string): Promise<Commit> {
  if (word === '' || /[\0-\x1f\x7f]/.test(word)) {
    throw new UsageError('usage-ref', `${JSON.stringify(word)} cannot be the name of a commit`);
  }
  const [object] = await reader.read([`${word}^{commit}`]);
  if (object === undefined) {
    if (word === 'HEAD') throw noCommits();
    const hint = repository.shallow
      ? 'This clone is shallow: fetch more of the history, e.g. `git fetch --deepen=100` (GitHub: `fetch-depth: 0` for actions/checkout).'
      : `Check the spelling with \`git rev-parse --verify\`; a branch that only the server has must be fetched first: \`git fetch origin ${/^[\w./-]+$/.test(word) ? word.replace(/^origin\//, '') : '<branch>'}\`.`;
    throw new GitError('git-unknown-ref', `git knows no commit that is called ${JSON.stringify(word)}`, { hint });
  }
  if (object.type !== 'commit') throw garbled('a commit was expected');
  return { oid: object.oid, parents: parentsOf(object.bytes) };
}

/**
 * The best common ancestor of two commits.
 * @throws GitError when there is none, with the remedy for shallow clones
 */
export async function findMergeBase(context: GitContext, repository: Repository, words: RangeWords, from: string, to: string): Promise<string> {
  const { stdout, exitCode } = await runGit(context, { args: ['merge-base', from, to], accept: [0, 1] });
  const oid = stdout.toString('latin1').trim();
  if (exitCode === 0 && /^[0-9a-f]{40,64}$/.test(oid)) return oid;
  if (exitCode === 0 || oid !== '') throw garbled('merge-base');
  throw new GitError('git-no-merge-base', `${words.from} and ${words.to} have no common commit in this clone`, {
    hint: repository.shallow
      ? 'The clone is shallow: run `git fetch --deepen=100` (or `--unshallow`); on GitHub set `fetch-depth: 0` for actions/checkout.'
      : `They are unrelated histories; compare the two ends as they are with --range ${words.from}..${words.to}.`,
  });
}

/** There is no HEAD to compare with or to look into. */
export function noCommits(): GitError {
  return new GitError('git-no-commits', 'this repository has no commit yet', { hint: 'Check what is staged with `guard check`, without --base, --range or --amend.' });
}

/** Reads the `parent` lines of a commit object; they end with the first empty line, before the message. */
function parentsOf(bytes: Uint8Array): string[] {
  const header = Buffer.from(bytes).toString('latin1').split('\n\n', 1)[0]!;
  return header.split('\n').flatMap((line) => (line.startsWith('parent ') ? [line.slice(7)] : []));
}
