import type { CheckRecord, FindingFate, FindingRecord, Outcome } from '../core/record.ts';
import type { CommitEntry } from '../git/read-commits.ts';
import type { Ledger } from './open-ledger.ts';

/** A finding and the checks that saw it, oldest first. */
interface Sightings {
  readonly checks: CheckRecord[];
  last: FindingRecord;
}

/**
 * What became of each finding of the record, by the history and by what people said.
 * @param commits the history to look in, in any order
 */
export async function readFates(ledger: Ledger, commits: Iterable<CommitEntry> | AsyncIterable<CommitEntry>): Promise<readonly FindingFate[]> {
  const checks = await ledger.entries({ kinds: ['check'] });
  const verdicts = new Map((await ledger.entries({ kinds: ['feedback'] })).map(({ fingerprint, verdict }) => [fingerprint, verdict]));
  const committed = new Map<string, string>();
  for await (const { oid, files } of commits) for (const file of files) if (file.oid !== undefined) committed.set(`${file.oid} ${file.path}`, oid);
  const seen = new Map<string, Sightings>();
  for (const check of checks) {
    for (const finding of check.findings) {
      const known = seen.get(finding.fingerprint);
      if (known === undefined) seen.set(finding.fingerprint, { checks: [check], last: finding });
      else {
        known.checks.push(check);
        known.last = finding;
      }
    }
  }
  return [...seen.values()].map(({ checks: saw, last }): FindingFate => {
    const lastCheck = saw.at(-1)!;
    const verdict = verdicts.get(last.fingerprint);
    const { outcome, commit } = outcomeOf(last, lastCheck, checks, committed);
    return {
      finding: last, firstSeen: saw[0]!.at, lastSeen: lastCheck.at, confirmed: verdict === 'right',
      outcome: verdict === 'wrong' ? 'refuted' : outcome,
      ...(commit === undefined ? {} : { commit }),
    };
  });
}

function outcomeOf(finding: FindingRecord, last: CheckRecord, checks: readonly CheckRecord[], committed: ReadonlyMap<string, string>): { readonly outcome: Outcome; readonly commit?: string } {
  const commitOf = (check: CheckRecord): string | undefined => {
    const file = check.files.find(({ path }) => path === finding.path);
    return file?.oid === undefined ? undefined : committed.get(`${file.oid} ${file.path}`);
  };
  const commit = commitOf(last);
  if (finding.suppressed !== undefined) return { outcome: 'suppressed', ...(commit === undefined ? {} : { commit }) };
  const later = checks.filter((check) => check.at > last.at && check.parent === last.parent && check.place === last.place && check.files.some(({ path, state }) => path === finding.path && state === 'checked'));
  if (later.length > 0) {
    const repaired = commitOf(later.at(-1)!);
    return { outcome: 'fixed', ...(repaired === undefined ? {} : { commit: repaired }) };
  }
  return commit === undefined ? { outcome: 'unknown' } : { outcome: 'committed', commit };
}
