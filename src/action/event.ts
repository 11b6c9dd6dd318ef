import { GuardError } from '../core/errors.ts';
import type { ActionWorld } from './world.ts';

/** What made the workflow run, as far as guard needs it. Commit ids are checked to be ids; names are foreign text. */
export type ActionEvent =
  | { readonly kind: 'pull-request'; readonly number: number; readonly base: string; readonly head: string; readonly isFork: boolean }
  | { readonly kind: 'merge-group'; readonly base: string; readonly head: string }
  | { readonly kind: 'push'; readonly before?: string; readonly after: string; readonly defaultBranch: string; readonly isDefault: boolean }
  | { readonly kind: 'workflow-run'; readonly head: string; readonly headRepository: string; readonly number?: number }
  | { readonly kind: 'other'; readonly head: string; readonly defaultBranch: string; readonly isDefault: boolean };

const commitId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** Reads the event file of the runner. @throws GuardError when it does not say what its name promises */
export function readEvent(world: ActionWorld): ActionEvent {
  const { env } = world;
  const name = env['GITHUB_EVENT_NAME'] ?? '';
  const event = readPayload(world);
  const idAt = (...path: string[]): string => {
    const value = textAt(event, ...path);
    if (value !== undefined && commitId.test(value)) return value;
    throw new GuardError('action-event', `the event "${name}" names no commit in ${path.join('.')}`, { hint: 'guard knows pull_request, merge_group, push and workflow_dispatch; say the inputs base and head for others.' });
  };
  const defaultBranch = textAt(event, 'repository', 'default_branch') ?? 'main';
  const isDefault = env['GITHUB_REF'] === `refs/heads/${defaultBranch}`;
  switch (name) {
    case 'pull_request':
    case 'pull_request_target':
    case 'pull_request_review': {
      const number = valueAt(event, 'pull_request', 'number') ?? valueAt(event, 'number');
      if (!Number.isInteger(number)) throw new GuardError('action-event', `the event "${name}" names no pull request`);
      const headRepository = textAt(event, 'pull_request', 'head', 'repo', 'full_name');
      const isFork = headRepository !== textAt(event, 'pull_request', 'base', 'repo', 'full_name');
      return { kind: 'pull-request', number: Number(number), base: idAt('pull_request', 'base', 'sha'), head: idAt('pull_request', 'head', 'sha'), isFork };
    }
    case 'merge_group':
      return { kind: 'merge-group', base: idAt('merge_group', 'base_sha'), head: idAt('merge_group', 'head_sha') };
    case 'push': {
      if (valueAt(event, 'deleted') === true) throw new GuardError('action-event', 'this push deletes a branch, so there is nothing to check', { hint: 'Let the step run only where a commit is there: if: github.event.deleted == false' });
      const before = textAt(event, 'before');
      // Zeros: the branch is new.
      const isNew = before === undefined || /^0+$/.test(before) || !commitId.test(before);
      return { kind: 'push', ...(isNew ? {} : { before }), after: idAt('after'), defaultBranch, isDefault };
    }
    case 'workflow_run': {
      const pulls = valueAt(event, 'workflow_run', 'pull_requests');
      const number = Array.isArray(pulls) && pulls.length === 1 ? valueAt(pulls[0], 'number') : undefined;
      return {
        kind: 'workflow-run',
        head: idAt('workflow_run', 'head_sha'),
        headRepository: textAt(event, 'workflow_run', 'head_repository', 'full_name') ?? '',
        ...(Number.isInteger(number) ? { number: Number(number) } : {}),
      };
    }
    default:
      if (!commitId.test(env['GITHUB_SHA'] ?? '')) throw new GuardError('action-event', 'GITHUB_SHA names no commit', { hint: 'This is an action: it runs in a workflow of GitHub.' });
      return { kind: 'other', head: env['GITHUB_SHA']!, defaultBranch, isDefault };
  }
}

function readPayload(world: ActionWorld): unknown {
  const path = world.env['GITHUB_EVENT_PATH'];
  if (path === undefined || path === '') throw new GuardError('action-event', 'GITHUB_EVENT_PATH is not set', { hint: 'This is an action: it runs in a workflow of GitHub. Elsewhere use guard check.' });
  try {
    return JSON.parse(world.readFile(path)) as unknown;
  } catch (cause) {
    throw new GuardError('action-event', 'the event file of the runner cannot be read', { cause });
  }
}

/** A value deep in a JSON text; undefined where the way there breaks off. */
export function valueAt(value: unknown, ...path: readonly string[]): unknown {
  let at = value;
  for (const key of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined;
    at = (at as Record<string, unknown>)[key];
  }
  return at;
}

/** The same for a text. */
export function textAt(value: unknown, ...path: readonly string[]): string | undefined {
  const found = valueAt(value, ...path);
  return typeof found === 'string' && found !== '' ? found : undefined;
}
