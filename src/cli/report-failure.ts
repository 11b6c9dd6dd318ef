import { GuardError } from '../core/errors.ts';
import { disarmLines, escapeCode } from '../report/escape.ts';
import { describeMissingPart } from './missing-part.ts';

const bugAddress = 'https://www.npmjs.com/package/stageguard';

/**
 * Says why guard could not do its work: an expected failure in one sentence with its remedy, a bug with its stack.
 * Foreign text in it (names of refs, paths) is escaped.
 */
export function describeFailure(error: unknown): string {
  const missing = describeMissingPart(error, import.meta.dirname);
  if (missing !== undefined) return missing;
  if (error instanceof GuardError) {
    const [first, ...more] = escapeCode(error.message);
    const hint = error.hint === undefined ? [] : escapeCode(error.hint).map((line) => `  ${line}`);
    return disarmLines([`guard: ${first ?? error.code}`, ...more.map((line) => `       ${line}`), ...hint, ''].join('\n'));
  }
  const stack = error instanceof Error ? (error.stack ?? String(error)) : `thrown: ${String(error)}`;
  const cause = error instanceof Error && error.cause !== undefined ? `\ncaused by ${String(error.cause)}` : '';
  const lines = escapeCode(stack + cause).map((line) => `  ${line}`);
  const versions = `guard ${GUARD_VERSION}, node ${process.version}, ${process.platform} ${process.arch}`;
  return disarmLines(['guard: this is a bug in guard; nothing was checked to the end', ...lines, `  ${versions}`, `  Please report it: ${bugAddress}`, ''].join('\n'));
}
