import { readEnvironment } from '../attribution/environment.ts';
import type { Door } from '../core/record.ts';
import type { Terminal } from './terminal.ts';

/** Where a run stands, for the record: git gives its hooks the index that is committed, and agents and CI leave signs of themselves. */
export function doorOf(flags: { readonly hook?: boolean }, env: Terminal['env']): Door {
  if (flags.hook === true || env['GIT_INDEX_FILE'] !== undefined) return 'hook';
  if (!['', '0', 'false'].includes(env['CI'] ?? '')) return 'ci';
  return readEnvironment(env) === undefined ? 'hand' : 'agent';
}
