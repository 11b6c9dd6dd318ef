import { GuardError } from '../core/errors.ts';
import type { SnapshotRequest } from '../git/open-snapshot.ts';
import type { ActionEvent } from './event.ts';
import { textAt } from './event.ts';
import type { GithubApi } from './github-api.ts';
import type { GitFetcher } from './git-fetcher.ts';
import type { Inputs } from './inputs.ts';

/** What is to be checked, and the commit that comments belong to. */
export interface FoundRange {
  readonly request: SnapshotRequest;
  readonly head: string;
}

/**
 * Finds the two commits of an event and fetches what a shallow checkout lacks. What cannot be found ends the run: a check of the wrong
 * commits would read as "0 files, clean".
 *
 * @throws GuardError with the remedy
 */
export async function findRange(event: ActionEvent, inputs: Inputs, git: GitFetcher, api: GithubApi | undefined): Promise<FoundRange> {
  if (inputs.base !== undefined) return findNamed(inputs.base, inputs.head ?? 'HEAD', git);
  switch (event.kind) {
    case 'pull-request':
      return findPull(event, git, api);
    case 'merge-group':
      return findPlain(event.base, event.head, git);
    case 'push':
      return findPush(event, git, api);
    case 'workflow-run':
      throw new GuardError('action-event', 'a workflow_run has no change of its own to check', { hint: 'Post the report of the other workflow with the input post-report, or say base and head.' });
    case 'other':
      if (event.isDefault) return { request: { mode: 'all' }, head: event.head };
      return findSince(event.defaultBranch, event.head, git, api);
  }
}

async function findNamed(base: string, head: string, git: GitFetcher): Promise<FoundRange> {
  const [from, to] = [await git.resolve(base), await git.resolve(head)];
  if (from === undefined) throw unresolved(base);
  if (to === undefined) throw unresolved(head);
  const start = await git.mergeBase(from, to);
  if (start === undefined) throw new GuardError('action-no-merge-base', `the inputs base and head (${base}, ${head}) have no common commit in this checkout`, { hint: remedy });
  return { request: { mode: 'range', range: `${start}..${to}` }, head: to };
}

/** What the pull request brings since it left its base. The base's own later commits are not its change. */
async function findPull(event: Extract<ActionEvent, { kind: 'pull-request' }>, git: GitFetcher, api: GithubApi | undefined): Promise<FoundRange> {
  const { base, head, number } = event;
  const local = (await git.has(base)) && (await git.has(head)) ? await git.mergeBase(base, head) : undefined;
  const start = local ?? (await askMergeBase(api, base, head));
  if (start !== undefined && (await git.need(start)) && ((await git.need(head)) || (await git.needRef(`refs/pull/${number}/head`, head)))) {
    return { request: { mode: 'range', range: `${start}..${head}` }, head };
  }
  // The merge commit that GitHub makes of a pull request: its first parent is the base, so its difference is the change.
  const merge = await git.needMergeOf(head);
  if (merge !== undefined) return { request: { mode: 'range', range: `${merge.base}..${merge.commit}` }, head };
  throw unresolved(`${base}...${head}`);
}

async function findPlain(base: string, head: string, git: GitFetcher): Promise<FoundRange> {
  if (!(await git.need(base))) throw unresolved(base);
  if (!(await git.need(head))) throw unresolved(head);
  return { request: { mode: 'range', range: `${base}..${head}` }, head };
}

async function findPush(event: Extract<ActionEvent, { kind: 'push' }>, git: GitFetcher, api: GithubApi | undefined): Promise<FoundRange> {
  const { before, after } = event;
  if (!(await git.need(after))) throw unresolved(after);
  // A forced push may have thrown away what was there before.
  if (before !== undefined && (await git.need(before))) return { request: { mode: 'range', range: `${before}..${after}` }, head: after };
  if (event.isDefault && before === undefined) return { request: { mode: 'all' }, head: after };
  if (event.isDefault) throw unresolved(before ?? after);
  return findSince(event.defaultBranch, after, git, api);
}

/** A branch without a known start: since it left the default branch. */
async function findSince(defaultBranch: string, head: string, git: GitFetcher, api: GithubApi | undefined): Promise<FoundRange> {
  const tip = await git.resolve(`refs/remotes/origin/${defaultBranch}`);
  const local = tip === undefined ? undefined : await git.mergeBase(tip, head);
  const start = local ?? (await askMergeBase(api, defaultBranch, head));
  if (start === undefined || !(await git.need(start)) || !(await git.need(head))) throw unresolved(`${defaultBranch}...${head}`);
  return { request: { mode: 'range', range: `${start}..${head}` }, head };
}

/** GitHub knows the merge base of a shallow checkout. Its list of files is never used: it ends at 300. */
async function askMergeBase(api: GithubApi | undefined, base: string, head: string): Promise<string | undefined> {
  if (api === undefined) return undefined;
  try {
    const id = textAt(await api.get(`compare/${encodeURIComponent(base)}...${encodeURIComponent(head)}?per_page=1`), 'merge_base_commit', 'sha');
    return id !== undefined && /^[0-9a-f]{40,64}$/.test(id) ? id : undefined;
  } catch {
    // Whatever the reason, there are other ways, and without one the run ends with the remedy.
    return undefined;
  }
}

const remedy = 'Set "fetch-depth: 0" for actions/checkout, so that the history is there.';

function unresolved(what: string): GuardError {
  return new GuardError('action-shallow', `the commits to compare (${what}) are not in this checkout and could not be fetched, so nothing was checked`, { hint: remedy });
}
