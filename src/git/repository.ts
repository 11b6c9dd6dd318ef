import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { GitError } from '../core/errors.ts';
import { garbled } from './diff-entry.ts';
import type { GitContext } from './git-context.ts';
import { runGit } from './run-git.ts';

/** Where and what the repository is. All paths are absolute. */
export interface Repository {
  /** Top of the work tree; the git directory where there is none. */
  readonly root: string;
  readonly gitDir: string;
  /** The same for all linked worktrees. */
  readonly commonDir: string;
  readonly bare: boolean;
  /** History was cut off by `--depth`. */
  readonly shallow: boolean;
  readonly objectFormat: 'sha1' | 'sha256';
  /** Where the user stands below the top: `` or `sub/folder/`. */
  readonly prefix: string;
  /** Undefined before the first commit. */
  readonly headOid?: string;
  /** The other parents of the merge that is being committed; empty outside a merge. */
  readonly mergeHeads: readonly string[];
}

const OID = /^[0-9a-f]{40}$|^[0-9a-f]{64}$/;

/**
 * Asks git about the repository in one process (two in a bare one).
 * @throws GitError when there is none, or git may not read it
 * @see https://git-scm.com/docs/git-rev-parse
 */
export async function readRepository(context: GitContext): Promise<Repository> {
  const questions = ['--is-bare-repository', '--is-shallow-repository', '--show-object-format', '--absolute-git-dir', '--git-common-dir', '--git-path', 'MERGE_HEAD', '--show-prefix'];
  // The last two may fail and are asked last: there is no top in a bare repository, and no HEAD before the first commit.
  // Status 128 then comes after all other answers, so the answers are counted instead.
  let lines = await revParse(context, [...questions, '--show-toplevel', 'HEAD']);
  const bare = lines[0] === 'true';
  if (bare) lines = [...lines.slice(0, 7), lines[3]!, ...(await revParse(context, ['HEAD']))];
  if (lines.length < 8) throw new GitError('git-no-work-tree', 'guard was started inside the git directory', { hint: 'Run it in the folder that holds the files.' });
  if (lines.length !== 9) throw garbled('rev-parse');
  const [, shallow, format, gitDir, commonDir, mergeHead, prefix, root, word] = lines as [string, string, string, string, string, string, string, string, string];
  const head = OID.test(word) ? word : await proveUnborn(context);
  return {
    root,
    gitDir,
    commonDir: resolve(context.cwd, commonDir),
    bare,
    shallow: shallow === 'true',
    objectFormat: format === 'sha256' ? 'sha256' : 'sha1',
    prefix,
    ...(head === undefined ? {} : { headOid: head }),
    mergeHeads: head === undefined ? [] : readMergeHeads(resolve(context.cwd, mergeHead), context.env),
  };
}

/**
 * rev-parse does not tell a branch without commits from one whose file is broken, where everything would look newly added.
 * @returns undefined when there is no commit yet
 * @throws GitError when HEAD or its branch is broken
 */
async function proveUnborn(context: GitContext): Promise<undefined> {
  const answer = await runGit(context, { args: ['log', '-1', '--format=%H', '--no-show-signature'] }).catch((error: unknown) => error);
  if (answer instanceof GitError && String(answer.cause).includes('does not have any commits yet')) return undefined;
  throw new GitError('git-broken-head', 'git cannot tell which commit HEAD is', { cause: answer, hint: 'Run `git status` and `git fsck`; the file of the current branch may be damaged.' });
}

/** Id of the tree without entries: what the first commit is compared with. git knows it without having it stored. */
export function emptyTreeOid(objectFormat: Repository['objectFormat']): string {
  return createHash(objectFormat).update('tree 0\0').digest('hex');
}

async function revParse(context: GitContext, args: readonly string[]): Promise<string[]> {
  const { stdout, exitCode } = await runGit(context, { args: ['rev-parse', ...args], accept: [0, 128] });
  const lines = stdout.toString('utf8').split('\n').slice(0, -1);
  // Nothing but an error: ask again without tolerance, for the reason.
  if (lines.length === 0 && exitCode !== 0) await runGit(context, { args: ['rev-parse', ...args] });
  return lines;
}

/**
 * `MERGE_HEAD` holds one object id a line, several for an octopus. `git merge` runs its pre-merge-commit hook before it
 * writes that file; there the heads are known from the `GITHEAD_<oid>` variables that it hands down.
 */
export function readMergeHeads(file: string, env: GitContext['env']): string[] {
  let text: string;
  try {
    text = readFileSync(file, 'latin1');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') {
      throw new GitError('git-unreadable-merge', `cannot read ${file}, which names the commits that are being merged`, { cause: error });
    }
    return Object.keys(env).flatMap((name) => (name.startsWith('GITHEAD_') && OID.test(name.slice(8)) ? [name.slice(8)] : []));
  }
  const heads = text.split('\n').filter((line) => line !== '');
  if (heads.length === 0 || !heads.every((head) => OID.test(head))) throw garbled('MERGE_HEAD');
  return heads;
}
