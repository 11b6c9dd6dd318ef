import { expect } from 'vitest';
import { confirmFix } from '../../src/sql/confirm-fix.ts';
import { rewriteSnippet } from '../unit/sql/rewrite-snippet.ts';
import { runBody } from './database-cases.ts';
import type { DatabaseCase } from './database-cases.ts';

/**
 * Rewrites the case and runs both versions: with innocent input they give the same rows; with hostile input the old one gives
 * what it should not, the new one an error or nothing more than the input honestly asks for.
 */
export async function proveFix(each: DatabaseCase, library: Readonly<Record<string, unknown>>, reset?: () => Promise<void> | void): Promise<string> {
  const { fixed, confirm } = rewriteSnippet(`async function run() {\n${each.code}\n}`, {
    style: each.style,
    callee: each.callee,
    ...(each.keep === undefined ? {} : { keep: each.keep }),
    ...(each.fragment === undefined ? {} : { fragment: each.fragment }),
  });
  expect(fixed, 'a fix is offered').toBeDefined();
  const body = fixed!.replace(/^async function run\(\) \{\n/, '').replace(/\n\}$/, '');
  await reset?.();
  const before = await runBody(each.code, library, each.innocent);
  await reset?.();
  const after = await runBody(body, library, each.innocent);
  expect(rowsOf(before).length, 'the innocent input finds something').toBeGreaterThan(0);
  expect(after).toEqual(before);
  await reset?.();
  const attacked = await runBody(each.code, library, each.hostile);
  expect(leaks(attacked, before), 'the old version can be attacked').toBe(true);
  await reset?.();
  const defended = await runBody(body, library, each.hostile).catch((error: unknown) => ({ error }));
  expect(leaks(defended, before), `the new version cannot: ${JSON.stringify(defended)}`).toBe(false);
  if (confirm !== undefined) expect(await confirmFix(confirm)).not.toBe('refused');
  return body;
}

function rowsOf(result: unknown): readonly unknown[] {
  return Array.isArray(result) ? result : result === undefined ? [] : [result];
}

/** The secret, or more rows than the innocent input gave. */
function leaks(result: unknown, innocent: unknown): boolean {
  return JSON.stringify(result).includes('hunter2') || (Array.isArray(result) && result.length > rowsOf(innocent).length);
}
