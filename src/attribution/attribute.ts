import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { AttributionReport, Authorship, Evidence } from '../core/attribution.ts';
import type { Change } from '../core/change.ts';
import type { Snapshot } from '../core/snapshot.ts';
import type { GitContext } from '../git/git-context.ts';
import { readAgentTrace, verifiedLines } from './agent-trace.ts';
import { signOfBranch, signOfCommit } from './commit-signs.ts';
import type { Sign } from './commit-signs.ts';
import { readEnvironment } from './environment.ts';
import { readGitAiLog } from './git-ai-log.ts';
import { readGitAiNote } from './git-ai-note.ts';
import { LineBook } from './line-book.ts';
import { blame, readHistory } from './read-history.ts';
import type { CommitRange, HistoryCommit } from './read-history.ts';

/** What attribution needs beside the snapshot. */
export interface AttributionWorld {
  readonly context: GitContext;
  readonly gitDir: string;
  readonly commonDir: string;
  readonly headOid?: string;
  /** What the user says of the whole change; then nothing else is asked. */
  readonly said?: Evidence;
  /** The change is made of these commits; absent: it is not committed yet. */
  readonly commits?: CommitRange;
  /** Also look at git and at what agents leave in the repository, not at the environment alone. */
  readonly readsRepository: boolean;
}

/** Logs and traces longer than this are not read, in bytes. */
const maxRecordBytes = 33_554_432;
/** Files whose lines are traced to their commits. */
const maxBlamedFiles = 300;

/**
 * Finds out who wrote each hunk of a change. Evidence for lines outranks evidence for commits, that for the session, that for the branch;
 * where there is none the answer is `unknown`, never `human`. Nothing of this silences a rule.
 */
export async function attribute(snapshot: Snapshot, world: AttributionWorld): Promise<AttributionReport> {
  const book = new LineBook();
  const changes = snapshot.changes.filter(({ kind, status }) => kind === 'file' && status !== 'deleted' && status !== 'unmerged');
  if (world.said !== undefined) return book.report(changes, { by: 'ai', evidence: world.said });
  if (world.commits !== undefined) {
    if (world.readsRepository) await markCommitted(book, changes, atTop(world, snapshot.root), world.commits);
    return book.report(changes, restOf(branchSign(world)));
  }
  if (world.readsRepository) await markUncommitted(book, snapshot, changes, world);
  const session = readEnvironment(world.context.env);
  if (session !== undefined) return book.report(changes, { by: 'ai', evidence: session });
  return book.report(changes, world.readsRepository ? restOf(branchSign(world)) : undefined);
}

function restOf(sign: Sign | undefined): { readonly by: Authorship; readonly evidence: Evidence } | undefined {
  return sign === undefined ? undefined : { by: sign.by, evidence: sign.evidence };
}

/** Before a commit: git-ai's log and Agent Trace, each only where the text still is what it was written about. */
async function markUncommitted(book: LineBook, snapshot: Snapshot, changes: readonly Change[], world: AttributionWorld): Promise<void> {
  const logged = readGitAiLog(readRecords(logPath(world)));
  const traced = readAgentTrace(readRecords(join(snapshot.root, '.agent-trace/traces.jsonl')));
  const wanted = changes.filter(({ path }) => logged.some((version) => version.path === path) || traced.some((file) => file.path === path));
  await snapshot.load(wanted.map(({ path }) => path));
  for (const { path, oid } of wanted) {
    const bytes = snapshot.read(path);
    if (bytes === undefined || bytes === null) continue;
    const digest = createHash('sha256').update(bytes).digest('hex');
    const version = logged.find((candidate) => candidate.path === path && (candidate.digest === digest || candidate.digest === oid));
    if (version !== undefined) book.mark(path, version.lines);
    const text = Buffer.from(bytes).toString('utf8');
    for (const file of traced) if (file.path === path) book.mark(path, verifiedLines(file, text, world.headOid));
  }
}

/** git-ai keeps the log of a linked work tree in a folder of its own. */
function logPath({ gitDir, commonDir, headOid }: AttributionWorld): string {
  const worktree = gitDir === commonDir ? [] : ['worktrees', basename(gitDir)];
  return join(commonDir, 'ai', ...worktree, 'working_logs', headOid ?? 'initial', 'checkpoints.jsonl');
}

/** The text of a file of records; empty where there is none, or one that is too long. */
function readRecords(path: string): string {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats?.isFile() === true && stats.size <= maxRecordBytes ? readFileSync(path, 'utf8') : '';
}

/** git blame takes paths from where it stands. */
function atTop(world: AttributionWorld, root: string): AttributionWorld {
  const { env } = world.context;
  return { ...world, context: { ...world.context, cwd: root, env: env['GIT_DIR'] === undefined ? env : { ...env, GIT_DIR: world.gitDir } } };
}

/** In a range: each line by the commit that wrote it, by git-ai's note for that line or else by what the commit says of itself. */
async function markCommitted(book: LineBook, changes: readonly Change[], world: AttributionWorld, range: CommitRange): Promise<void> {
  const commits = await readHistory(world.context, range);
  const known = new Map(commits.map((commit) => [commit.oid, readCommit(commit)]));
  if ([...known.values()].every(({ sign, note }) => sign === undefined && note.size === 0)) return;
  for (const { path } of changes.filter(({ changed }) => changed.length > 0).slice(0, maxBlamedFiles)) {
    for (const { oid, path: oldPath, from, start, count } of await blame(world.context, range, path)) {
      const commit = known.get(oid);
      if (commit === undefined) continue;
      const shift = start - from;
      const noted = (commit.note.get(oldPath) ?? [])
        .filter((lines) => lines.end >= from && lines.start < from + count)
        .map((lines) => ({ ...lines, start: Math.max(lines.start, from) + shift, end: Math.min(lines.end, from + count - 1) + shift }));
      book.mark(path, noted);
      if (commit.sign !== undefined) book.mark(path, [{ start, end: start + count - 1, by: commit.sign.by, evidence: commit.sign.evidence }]);
    }
  }
}

function readCommit(commit: HistoryCommit): { readonly sign: Sign | undefined; readonly note: ReturnType<typeof readGitAiNote> } {
  return { sign: signOfCommit(commit), note: readGitAiNote(commit.note) };
}

/** The branch that is checked: as CI names it, else as git does. */
function branchSign({ context: { env }, gitDir }: AttributionWorld): Sign | undefined {
  const named = [env['GITHUB_HEAD_REF'], env['CI_MERGE_REQUEST_SOURCE_BRANCH_NAME'], env['CI_COMMIT_REF_NAME'], env['GITHUB_REF_NAME']].find((name) => name !== undefined && name !== '');
  return signOfBranch(named ?? currentBranch(gitDir));
}

function currentBranch(gitDir: string): string {
  const head = join(gitDir, 'HEAD');
  return existsSync(head) ? (/^ref: refs\/heads\/(.+)$/m.exec(readFileSync(head, 'utf8'))?.[1] ?? '') : '';
}
