import { GitError } from '../core/errors.ts';
import { allLines } from '../core/change.ts';
import { findMergeBase, noCommits, resolveCommit, splitRange } from './commit-names.ts';
import { openDiskSnapshot } from './disk-snapshot.ts';
import type { GitContext } from './git-context.ts';
import type { GitSnapshot, SnapshotRequest } from './git-snapshot.ts';
import { IndexNames } from './index-names.ts';
import { listEntries } from './list-entries.ts';
import { locateRepository } from './locate.ts';
import { mergeChanges } from './merge-changes.ts';
import type { ChangedEntry } from './merge-changes.ts';
import { ObjectReader } from './object-reader.ts';
import { ObjectStore } from './object-store.ts';
import { ObjectSnapshot } from './object-snapshot.ts';
import { makePathFilter } from './path-filter.ts';
import type { PathFilter } from './path-filter.ts';
import { PathNames } from './path-name.ts';
import { readDiff, withShallowHint } from './read-diff.ts';
import type { DiffTarget } from './read-diff.ts';
import { emptyTreeOid, readRepository } from './repository.ts';
import type { Repository } from './repository.ts';

export type { GitContext } from './git-context.ts';
export type { GitSnapshot, SnapshotRequest } from './git-snapshot.ts';

/** All that opening a snapshot hands around. */
interface Opening {
  readonly context: GitContext;
  readonly repository: Repository;
  readonly reader: ObjectReader;
  readonly isWanted: PathFilter;
}

/**
 * Opens what the user asks to have checked. Reads only; takes no lock; at most three git processes for what is staged
 * (rev-parse unless the repository is a plain one, diff-index, and cat-file where a text cannot be read without). Call `close` when done.
 * @throws GitError, each with what to do
 * @throws UsageError for a path outside the repository, a malformed range or ref
 */
export async function openSnapshot(request: SnapshotRequest, context: GitContext): Promise<GitSnapshot> {
  const located = request.mode === 'staged' ? locateRepository(context) : undefined;
  if (located !== undefined) {
    try {
      return await openIn(located, request, context);
    } catch (error) {
      // git itself knows best what is wrong with the repository, or that it is another kind than was thought.
      if (!(error instanceof GitError) || context.signal?.aborted === true) throw error;
    }
  }
  return openIn(await readRepository(context), request, context);
}

async function openIn(repository: Repository, request: SnapshotRequest, context: GitContext): Promise<GitSnapshot> {
  const reader = new ObjectReader(context);
  try {
    return await openMode(request, { context, repository, reader, isWanted: makePathFilter(repository, request.paths) });
  } catch (error) {
    await reader.close();
    throw withShallowHint(error, repository.shallow);
  }
}

function openMode(request: SnapshotRequest, opening: Opening): Promise<GitSnapshot> {
  const { repository } = opening;
  const needsIndex = request.mode === 'staged' || request.mode === 'amend' || request.mode === 'worktree';
  if (needsIndex && repository.bare) {
    throw new GitError('git-bare', 'a bare repository has no index, so nothing can be staged in it', { hint: 'Use --base <ref>, --range <a>..<b> or --all.' });
  }
  switch (request.mode) {
    case 'staged':
      return openIndex(opening, 'staged', [repository.headOid ?? emptyTreeOid(repository.objectFormat), ...repository.mergeHeads]);
    case 'amend':
      return openAmend(opening);
    case 'base':
      return openRange(opening, { from: request.ref, to: 'HEAD', sinceMergeBase: true }, `${request.ref}...HEAD`);
    case 'range':
      return openRange(opening, splitRange(request.range), request.range);
    case 'all':
      return openAll(opening);
    case 'worktree':
      return openDiskSnapshot(opening.context, repository, opening.reader, opening.isWanted);
  }
}

async function openAmend(opening: Opening): Promise<GitSnapshot> {
  const { parents } = await resolveCommit(opening.reader, opening.repository, 'HEAD');
  return openIndex(opening, 'amended commit', parents.length > 0 ? parents : [emptyTreeOid(opening.repository.objectFormat)]);
}

function openIndex(opening: Opening, label: string, parents: readonly string[]): Promise<GitSnapshot> {
  return openDiffs(opening, label, parents, 'index');
}

/**
 * Two commits. A merge at the end of a range is not narrowed to what no parent has: what came in through its other parent
 * is new to the start of the range, as it is for a pull request's merge commit.
 */
async function openRange(opening: Opening, words: { from: string; to: string; sinceMergeBase: boolean }, label: string): Promise<GitSnapshot> {
  const { context, repository, reader } = opening;
  if (repository.headOid === undefined && words.to === 'HEAD') throw noCommits();
  const from = await resolveCommit(reader, repository, words.from);
  const to = await resolveCommit(reader, repository, words.to);
  const start = words.sinceMergeBase ? await findMergeBase(context, repository, words, from.oid, to.oid) : from.oid;
  return openDiffs(opening, label, [start], { commit: to.oid });
}

/** A snapshot of the target that differs from each of some parents. */
async function openDiffs(opening: Opening, label: string, parents: readonly string[], target: DiffTarget): Promise<GitSnapshot> {
  const indexNames = target === 'index' ? IndexNames.open(opening.context, opening.repository) : undefined;
  const diffs = await Promise.all(parents.map((parent) => readDiff(opening.context, parent, target)));
  const names = new PathNames();
  const changes = mergeChanges(diffs, names);
  // What a merge takes over from another parent is no change, but still differs from the first parent.
  const known = new Set(changes.map((entry) => entry.change.path));
  const takenOver = diffs.length === 1 ? [] : mergeChanges([diffs[0]!], names).filter((entry) => !known.has(entry.change.path));
  return new ObjectSnapshot({
    ...opening,
    label,
    entries: [...changes, ...takenOver],
    isChange: (path) => known.has(path),
    unchangedFrom: parents[0],
    listed: target,
    // What does not differ between the index and a commit is in both or in neither.
    ...(indexNames?.isCurrent() === true ? { indexNames } : {}),
    store: ObjectStore.open(opening.context, opening.repository),
  });
}

async function openAll(opening: Opening): Promise<GitSnapshot> {
  const { context, repository } = opening;
  if (repository.bare && repository.headOid === undefined) throw noCommits();
  const listed = repository.bare ? ({ commit: repository.headOid! } as const) : 'index';
  const names = new PathNames();
  const entries = (await listEntries(context, listed)).map((entry): ChangedEntry => {
    const isUnmerged = entry.unmerged;
    return {
      change: {
        ...names.name(entry.name),
        status: isUnmerged ? 'unmerged' : 'added',
        kind: entry.kind,
        ...(isUnmerged ? {} : { oid: entry.oid }),
        hunks: [],
        changed: isUnmerged || entry.kind !== 'file' ? [] : allLines,
      },
      otherBaseOids: [],
    };
  });
  return new ObjectSnapshot({ ...opening, label: 'all files', entries, isChange: () => true, unchangedFrom: undefined, listed, store: ObjectStore.open(context, repository) });
}

