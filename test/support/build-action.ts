import { buildActionForTests } from './action-harness.ts';

/** Vitest global setup of the action's tests: the bundle, built from the sources that are tested; or the one that GUARD_ACTION_MAIN names. */
export default async function setup(): Promise<(() => void) | undefined> {
  if (process.env['GUARD_ACTION_MAIN'] !== undefined) return undefined;
  const { main, remove } = await buildActionForTests();
  process.env['GUARD_ACTION_MAIN'] = main;
  return remove;
}
