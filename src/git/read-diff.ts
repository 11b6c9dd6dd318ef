import { GitError } from '../core/errors.ts';
import type { DiffEntry } from './diff-entry.ts';
import { DiffReader } from './diff-reader.ts';
import type { GitContext } from './git-context.ts';
import { RawDiffReader } from './raw-diff.ts';
import type { RawRecord } from './raw-diff.ts';
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
 * Lists what differs between a commit or tree (`from`, a full object id) and the target, with hunks. A path whose text git
 * cannot read, on either side, comes without objects and hunks: it is for the check to say that it was not read.
 * @throws GitError when git cannot tell
 * @see https://git-scm.com/docs/git-diff-index
 */
export async function readDiff(context: GitContext, from: string, target: DiffTarget): Promise<DiffEntry[]> {
  try {
    return await readPatch(context, from, target, []);
  } catch (error) {
    if (!(error instanceof GitError) || error.code !== 'git-unreadable-object') throw error;
    return readAround(context, from, target, error);
  }
}

async function readPatch(context: GitContext, from: string, target: DiffTarget, paths: readonly string[]): Promise<DiffEntry[]> {
  const reader = new DiffReader();
  await runDiff(context, from, target, DIFF_OPTIONS, paths, (chunk) => reader.push(chunk));
  return reader.end();
}

async function runDiff(context: GitContext, from: string, target: DiffTarget, options: readonly string[], paths: readonly string[], onStdout: (chunk: Buffer) => void): Promise<void> {
  // `git add -N` records a name without content: not part of the commit.
  const args = target === 'index' ? ['diff-index', '--cached', ...options, '--ita-invisible-in-index', from] : ['diff-tree', '-r', ...options, from, target.commit];
  await runGit(context, { args: [...args, '--', ...paths], onStdout });
}

/** What differs, by names and objects alone. */
const LIST_OPTIONS: readonly string[] = ['--raw', '-z', '--no-renames', '--full-index', '--abbrev=64', '--no-relative', '--ignore-submodules=none'];

/** Of so many objects each is asked for by itself; a change of more is not worth it. */
const MAX_ASKED = 500;

/** The diff without the paths whose objects cannot be read, and those paths. @throws the failure, where it has another cause */
async function readAround(context: GitContext, from: string, target: DiffTarget, failure: GitError): Promise<DiffEntry[]> {
  const reader = new RawDiffReader();
  await runDiff(context, from, target, LIST_OPTIONS, [], (chunk) => void reader.push(chunk));
  reader.end();
  const oidsOf = ({ kind, oid, oldKind, oldOid }: RawRecord): string[] => [kind === 'submodule' ? undefined : oid, oldKind === 'submodule' ? undefined : oldOid].filter((one) => one !== undefined);
  const oids = [...new Set(reader.records.flatMap(oidsOf))];
  if (oids.length > MAX_ASKED) throw failure;
  const missing = new Set<string>();
  for (const oid of oids) {
    const { exitCode } = await runGit(context, { args: ['cat-file', 'blob', oid], accept: [0, 1, 128], onStdout: () => undefined });
    if (exitCode !== 0) missing.add(oid);
  }
  const unread = reader.records.filter((record) => oidsOf(record).some((oid) => missing.has(oid)));
  const excluded = unread.map(({ name }) => `:(top,exclude,literal)${name.toString('utf8')}`);
  // Such a name cannot be given to a command as it is; an empty one is no name at all.
  if (unread.length === 0 || unread.some(({ name }) => name.length === 0 || !Buffer.from(name.toString('utf8')).equals(name))) throw failure;
  const entries = await readPatch(context, from, target, [':(top)', ...excluded]);
  return [...entries, ...unread.map(({ oid: _oid, oldOid: _oldOid, ...record }) => ({ ...record, hunks: [] }))].sort((a, b) => a.name.compare(b.name));
}

/** Adds the remedy for shallow clones to a failure that a cut-off history explains. */
export function withShallowHint(error: unknown, shallow: boolean): unknown {
  if (!shallow || !(error instanceof GitError) || error.code !== 'git-unreadable-object') return error;
  return new GitError('git-shallow', 'the history of this shallow clone ends before the commit to compare with', {
    cause: error,
    hint: 'Run `git fetch --deepen=1` (or `--unshallow`); on GitHub set `fetch-depth: 2` or more for actions/checkout.',
  });
}
