import { GuardError } from '../core/errors.ts';
import { escapeCode } from '../report/escape.ts';
import { markdownCode, markdownProse } from '../report/escape-markdown.ts';
import { ApiError } from './github-api.ts';
import { writeNotice, writeOutputs, writePlain, writeSummary } from './runner-log.ts';
import type { ActionWorld } from './world.ts';

/** Says in every channel that guard could not do its work, and what to do. Such a run is incomplete, never passed. */
export function reportActionFailure(world: ActionWorld, error: unknown): 2 {
  const isExpected = error instanceof GuardError || error instanceof ApiError;
  const message = isExpected ? error.message : 'this is a bug in guard; nothing was checked to the end';
  const hint = error instanceof GuardError ? error.hint : error instanceof ApiError ? 'Nothing was posted. Look at the permissions of the job, or run it again.' : 'Please report it: https://www.npmjs.com/package/stageguard';
  const stack = isExpected ? undefined : error instanceof Error ? (error.stack ?? String(error)) : String(error);
  if (stack !== undefined) writePlain(world, escapeCode(stack).join('\n'));
  writeNotice(world, 'error', hint === undefined ? message : `${message}. ${hint}`);
  const lines = ['### guard: not finished', '', markdownProse(message), ''];
  if (hint !== undefined) lines.push(markdownProse(hint), '');
  if (stack !== undefined) lines.push(...markdownCode(stack), '');
  writeSummary(world, `${lines.join('\n')}\n`);
  writeOutputs(world, { verdict: 'incomplete', 'exit-code': 2 });
  return 2;
}
