import type { ActionWorld } from './world.ts';

/** Names the step of a workflow, so that its next run knows its own comments and leaves those of others alone. */
export function jobKey(env: ActionWorld['env'], workingDirectory: string | undefined): string {
  const parts = [env['GITHUB_WORKFLOW'], env['GITHUB_JOB'], workingDirectory];
  const key = parts.filter((part) => part !== undefined && part !== '').join('.').replace(/[^\w.-]+/g, '-').slice(0, 150);
  return key === '' ? 'guard' : key;
}
