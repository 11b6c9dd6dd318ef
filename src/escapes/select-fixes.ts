import type { GitContext } from '../git/git-context.ts';
import type { CommitEntry } from '../git/read-commits.ts';
import { readCommits } from '../git/read-commits.ts';
import { runGit } from '../git/run-git.ts';
import type { Fix } from './contracts.ts';
import type { MessageSigns } from './fix-signs.ts';
import { readSigns } from './fix-signs.ts';

/** Which part of the history is searched for fixes. */
export interface Period {
  /** `HEAD`, `v1..v2`, …: what git calls a revision range. */
  readonly range: string;
  /** Committed at or after, in milliseconds. */
  readonly since?: number;
  /** False: do not look for renames, which takes texts. */
  readonly renames?: boolean;
}

/** The fixes of a period, newest first, and how much was read for them. */
export interface Selection {
  readonly fixes: readonly Fix[];
  readonly commits: number;
}

/**
 * Finds the commits that repair something. Dates decide alone which commits count, not their order: a wrong clock on one machine hides
 * nothing behind it. Reverts cancel what they revert; merges count only where nothing they bring in counts itself.
 *
 * @throws GitError for a range that names nothing
 */
export async function selectFixes(context: GitContext, period: Period, patterns: readonly RegExp[]): Promise<Selection> {
  const commits = await readPeriod(context, period);
  const signs = new Map<string, MessageSigns>();
  for (const commit of commits) {
    const found = readSigns(...titleOf(commit), patterns);
    if (found !== undefined) signs.set(commit.oid, found);
  }
  const inPeriod = new Map(commits.map((commit) => [commit.oid, commit]));
  for (const commit of commits) if (commit.parents.length > 1 && signs.has(commit.oid) && bringsFixes(commit, inPeriod, signs)) signs.delete(commit.oid);
  const names = await findNamed(context, period, commits, signs);
  return { commits: commits.length, fixes: withoutTwins(withoutCancelled(commits, signs, names)) };
}

/** A merge of a pull request has the request's title in its body. */
function titleOf({ subject, body, parents }: CommitEntry): readonly [string, string] {
  if (parents.length < 2 || !/^Merge\b/.test(subject)) return [subject, body];
  if (!subject.startsWith('Merge pull request ')) return [subject, ''];
  const [first = '', ...rest] = body.split('\n').filter((line) => line.trim() !== '');
  return [first, rest.join('\n')];
}

async function readPeriod(context: GitContext, { range, since, renames = true }: Period): Promise<readonly CommitEntry[]> {
  const limit = since === undefined ? undefined : await lastIndexSince(context, range, since);
  if (limit === 0) return [];
  const commits: CommitEntry[] = [];
  for await (const commit of readCommits(context, { range, renames, ...(limit === undefined ? {} : { limit }) })) {
    if (since === undefined || Date.parse(commit.committedAt) >= since) commits.push(commit);
  }
  return commits;
}

/** How many commits must be read to have all that are young enough. Dates come without the messages, which is fast. */
async function lastIndexSince(context: GitContext, range: string, since: number): Promise<number> {
  let index = 0;
  let last = 0;
  let rest = '';
  await runGit(context, {
    args: ['rev-list', '--timestamp', range, '--'],
    onStdout: (chunk) => {
      const lines = (rest + chunk.toString('latin1')).split('\n');
      rest = lines.pop()!;
      for (const line of lines) {
        index += 1;
        if (Number.parseInt(line, 10) * 1_000 >= since) last = index;
      }
    },
  });
  return last;
}

/** Tells whether a commit that came in through this merge counts itself. */
function bringsFixes(merge: CommitEntry, inPeriod: ReadonlyMap<string, CommitEntry>, signs: ReadonlyMap<string, unknown>): boolean {
  // What the first parent has is followed as far as the others could reach.
  const main = ancestorsOf([merge.parents[0]!], inPeriod, 5_000);
  const side = [...ancestorsOf(merge.parents.slice(1), inPeriod, 500)].filter((oid) => !main.has(oid));
  return side.some((oid) => signs.has(oid));
}

function ancestorsOf(starts: readonly string[], commits: ReadonlyMap<string, CommitEntry>, most: number): ReadonlySet<string> {
  const seen = new Set<string>();
  const queue = [...starts];
  for (let at = 0; at < queue.length && seen.size < most; at++) {
    const oid = queue[at]!;
    if (seen.has(oid)) continue;
    seen.add(oid);
    queue.push(...(commits.get(oid)?.parents ?? []));
  }
  return seen;
}

/**
 * The commits that messages name, as they are called in this history. After a rebase or squash the named id is no longer part of it;
 * its subject still is.
 */
async function findNamed(context: GitContext, period: Period, commits: readonly CommitEntry[], signs: ReadonlyMap<string, MessageSigns>): Promise<ReadonlyMap<string, readonly string[]>> {
  const wanting = commits.filter(({ oid }) => (signs.get(oid)?.causes.length ?? 0) > 0 || signs.get(oid)?.revertedSubject !== undefined);
  if (wanting.length === 0) return new Map();
  const history = await readSubjects(context, period.range.replace(/^.*\.\./, '') || 'HEAD');
  const places = new Map(history.map(({ oid }, index) => [oid, index]));
  const result = new Map<string, readonly string[]>();
  for (const { oid } of wanting) {
    const { causes, revertedSubject } = signs.get(oid)!;
    const own = places.get(oid) ?? -1;
    // The list is in topological order, newest first: what comes later in it cannot be a child.
    const byId = causes.flatMap((cause) => {
      const found = history.findIndex((one, index) => index > own && one.oid.startsWith(cause));
      return found === -1 ? [] : [history[found]!.oid];
    });
    const bySubject = byId.length > 0 || revertedSubject === undefined ? undefined : history.find((one, index) => index > own && one.subject.replace(/\s*\(#\d+\)$/, '') === revertedSubject.replace(/\s*\(#\d+\)$/, ''));
    result.set(oid, bySubject === undefined ? byId : [bySubject.oid]);
  }
  return result;
}

async function readSubjects(context: GitContext, tip: string): Promise<readonly { readonly oid: string; readonly subject: string }[]> {
  const { stdout } = await runGit(context, { args: ['log', '--topo-order', '--no-show-signature', '--no-color', '--no-mailmap', '--encoding=UTF-8', '--format=%H %s', '-z', tip, '--'] });
  return stdout.toString('utf8').split('\0').filter((line) => line !== '').map((line) => ({ oid: line.slice(0, line.indexOf(' ')), subject: line.slice(line.indexOf(' ') + 1) }));
}

/** A revert that was itself reverted never happened, nor did a fix that was; the revert of a revert brings back, and repairs nothing. */
function withoutCancelled(commits: readonly CommitEntry[], signs: ReadonlyMap<string, MessageSigns>, names: ReadonlyMap<string, readonly string[]>): readonly Fix[] {
  const cancelled = new Set<string>();
  const fixes: Fix[] = [];
  // Newest first, so a revert is judged before what it reverts.
  for (const commit of commits) {
    const found = signs.get(commit.oid);
    if (found === undefined) continue;
    const named = names.get(commit.oid) ?? [];
    const isBack = found.sign === 'revert' && (/^Revert\b/i.test(found.revertedSubject ?? '') || named.some((oid) => signs.get(oid)?.sign === 'revert'));
    if (!cancelled.has(commit.oid)) {
      if (found.sign === 'revert') for (const oid of named) cancelled.add(oid);
      if (!isBack) fixes.push({ commit, sign: found.sign, names: named });
    }
  }
  return fixes;
}

/** A commit that was also picked onto another branch keeps its author, date and subject; it is one repair, and the older one did it. */
function withoutTwins(fixes: readonly Fix[]): readonly Fix[] {
  const seen = new Set<string>();
  return [...fixes].reverse().filter(({ commit }) => {
    const key = `${commit.authorEmail}\0${commit.authoredAt}\0${commit.subject}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  }).reverse();
}
