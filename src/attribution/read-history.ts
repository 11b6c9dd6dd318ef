import { GitError, UsageError } from '../core/errors.ts';
import type { GitContext } from '../git/git-context.ts';
import { runGit } from '../git/run-git.ts';
import type { CommitFacts } from './commit-signs.ts';

/** More commits than this are not read: what is older counts as unknown. */
const maxCommits = 2_000;

/** One commit of a range, with the note that git-ai may have left. */
export interface HistoryCommit extends CommitFacts {
  readonly oid: string;
  readonly tree: string;
  readonly subject: string;
  readonly note: string;
}

/** The two ends of a range as object ids. */
export interface CommitRange {
  readonly from: string;
  readonly to: string;
}

const fields = ['%H', '%T', '%an', '%ae', '%ce', '%s', '%B', '%N'];

/** The commits that `to` has and `from` has not, newest first. Two processes. @throws GitError */
export async function readHistory(context: GitContext, range: CommitRange): Promise<readonly HistoryCommit[]> {
  const [from, to] = await Promise.all([resolve(context, range.from), resolve(context, range.to)]);
  const { stdout } = await runGit(context, {
    args: ['log', `--max-count=${maxCommits}`, '--no-show-signature', '--no-color', '--notes=refs/notes/ai', `--format=${fields.join('%x00')}%x1e`, `${from}..${to}`, '--'],
  });
  return stdout.toString('utf8').split('\x1e').flatMap((record): readonly HistoryCommit[] => {
    const [oid, tree, authorName, authorEmail, committerEmail, subject, message, note] = record.replace(/^\n/, '').split('\0');
    if (note === undefined) return [];
    return [{ oid: oid!, tree: tree!, authorName: authorName!, authorEmail: authorEmail!, committerEmail: committerEmail!, subject: subject!, message: message!, note }];
  });
}

/** A stretch of lines that one commit wrote. */
export interface BlamedLines {
  readonly oid: string;
  /** Path in that commit. */
  readonly path: string;
  /** First line there and in the new text; both go on for `count` lines. */
  readonly from: number;
  readonly start: number;
  readonly count: number;
}

/** Which commit of a range wrote which lines of a file; nothing where git cannot tell. One process, in a context that stands at the top of the repository. */
export async function blame(context: GitContext, range: CommitRange, path: string): Promise<readonly BlamedLines[]> {
  const [from, to] = await Promise.all([resolve(context, range.from), resolve(context, range.to)]);
  const { stdout } = await runGit(context, { args: ['blame', '--incremental', `${from}..${to}`, '--', path] }).catch((error: unknown) => {
    if (error instanceof GitError) return { stdout: Buffer.alloc(0) };
    throw error;
  });
  const blamed: BlamedLines[] = [];
  let head: RegExpExecArray | null = null;
  for (const line of stdout.toString('utf8').split('\n')) {
    const match = /^([0-9a-f]{40,64}) (\d+) (\d+) (\d+)$/.exec(line);
    if (match !== null) head = match;
    else if (head !== null && line.startsWith('filename ')) {
      blamed.push({ oid: head[1]!, from: Number(head[2]), start: Number(head[3]), count: Number(head[4]), path: line.slice('filename '.length) });
      head = null;
    }
  }
  return blamed;
}

/** @throws UsageError, GitError */
async function resolve(context: GitContext, word: string): Promise<string> {
  if (/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(word)) return word;
  if (word === '' || word.startsWith('-') || /[\0-\x1f]/.test(word)) throw new UsageError('usage-ref', `${JSON.stringify(word)} cannot be the name of a commit`);
  const { stdout } = await runGit(context, { args: ['rev-parse', '--verify', '--quiet', `${word}^{commit}`] });
  return stdout.toString('latin1').trim();
}
