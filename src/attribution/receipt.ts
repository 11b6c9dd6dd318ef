import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GitContext } from '../git/git-context.ts';
import { runGit } from '../git/run-git.ts';
import { fieldOf, parseJson, textOf } from './line-ranges.ts';
import { readHistory } from './read-history.ts';
import type { CommitRange } from './read-history.ts';

/** Where receipts are kept: notes on trees, since before a commit there is no commit to note anything on. */
export const receiptRef = 'refs/notes/guard';

/** Who the notes are by: they need no name of a person, and work where none is configured. */
const identity = ['-c', 'user.name=guard', '-c', 'user.email=guard@localhost'];

/** What a receipt says. It is not signed: it tells who forgot the hook, not who cheats. */
export interface Receipt {
  readonly version: string;
  /** Digest of the rules and the configuration that the check went by. */
  readonly rules: string;
  readonly verdict: 'clean' | 'passed';
}

/**
 * Notes on the tree of the index that a check of it passed. Only where the user has asked for receipts: it writes
 * the tree object (which the commit needs anyway) and `refs/notes/guard`. The index itself is not touched.
 * @throws GitError
 */
export async function writeReceipt(context: GitContext, gitDir: string, receipt: Receipt): Promise<void> {
  const index = await indexPath(context, gitDir);
  const folder = mkdtempSync(join(tmpdir(), 'guard-receipt-'));
  try {
    const copy = join(folder, 'index');
    if (existsSync(index)) copyFileSync(index, copy);
    const { stdout } = await runGit({ ...context, env: { ...context.env, GIT_INDEX_FILE: copy } }, { args: ['write-tree'] });
    const tree = stdout.toString('latin1').trim();
    await runGit(context, { args: [...identity, 'notes', `--ref=${receiptRef}`, 'add', '--force', '-F', '-', tree], input: Buffer.from(`${JSON.stringify({ ...receipt, tree })}\n`) });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function indexPath(context: GitContext, gitDir: string): Promise<string> {
  const said = context.env['GIT_INDEX_FILE'];
  if (said === undefined || said === '') return join(gitDir, 'index');
  const { stdout } = await runGit(context, { args: ['rev-parse', '--path-format=absolute', '--git-path', 'index'] });
  return stdout.toString('utf8').trim();
}

/** A commit that no hook of guard has seen. */
export interface UnseenCommit {
  readonly oid: string;
  readonly subject: string;
}

/** Which commits of a range have a receipt. `hasReceipts` false: there are none at all here, so nothing can be said. */
export async function findUnseen(context: GitContext, range: CommitRange): Promise<{ readonly hasReceipts: boolean; readonly total: number; readonly unseen: readonly UnseenCommit[] }> {
  const commits = await readHistory(context, range);
  const { stdout } = await runGit(context, { args: ['notes', `--ref=${receiptRef}`, 'list'], accept: [0, 1] });
  const trees = new Set(stdout.toString('latin1').split('\n').flatMap((line) => line.split(' ')[1] ?? []));
  const unseen = commits.filter(({ tree }) => !trees.has(tree)).map(({ oid, subject }) => ({ oid, subject }));
  return { hasReceipts: trees.size > 0, total: commits.length, unseen };
}

/** The receipt of a tree; undefined when there is none, or none that makes sense. */
export async function readReceipt(context: GitContext, tree: string): Promise<Receipt | undefined> {
  const { stdout, exitCode } = await runGit(context, { args: ['notes', `--ref=${receiptRef}`, 'show', tree], accept: [0, 1] });
  // Notes of several clones may have been joined line by line.
  const lines = exitCode === 0 ? stdout.toString('utf8').split('\n').filter((line) => line !== '') : [];
  return lines.map(readLine).find((receipt) => receipt !== undefined);
}

function readLine(line: string): Receipt | undefined {
  const value = parseJson(line);
  const version = textOf(fieldOf(value, 'version'));
  const rules = textOf(fieldOf(value, 'rules'));
  const verdict = fieldOf(value, 'verdict');
  return version === undefined || rules === undefined || (verdict !== 'clean' && verdict !== 'passed') ? undefined : { version, rules, verdict };
}
