import type { CheckRecord, FileRecord, HunkRecord } from '../core/record.ts';
import type { CoverageStats } from './contracts.ts';
import { countReasons } from './tally.ts';

type ReviewState = NonNullable<HunkRecord['review']>;
const stateNames = { reviewed: 'reviewed', cached: 'cached', inert: 'inert', excluded: 'excluded', 'not-reviewed': 'notReviewed' } as const satisfies Record<ReviewState, keyof CoverageStats['review']>;

/**
 * What was looked at. A change is checked again and again until it is committed, so each version of a file counts once, and each hunk
 * by its digest; the last check of it counts, but one with a review before one without.
 */
export function coverageOf(checks: readonly CheckRecord[]): CoverageStats {
  const files = new Map<string, FileRecord>();
  const hunks = new Map<string, { readonly hunk: HunkRecord; readonly state: FileRecord['state'] }>();
  for (const check of [...checks].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))) {
    for (const file of check.files) {
      files.set(`${file.path}\0${file.oid ?? ''}\0${file.oldOid ?? ''}`, file);
      for (const hunk of file.hunks) {
        const key = `${file.path}\0${hunk.patch ?? `${file.oid ?? check.id}:${hunk.start}:${hunk.lines}`}`;
        const known = hunks.get(key);
        hunks.set(key, { state: file.state, hunk: hunk.review === undefined && known !== undefined ? known.hunk : hunk });
      }
    }
  }
  const count = (states: Iterable<{ readonly state: FileRecord['state'] }>) => {
    const counts = { checked: 0, skipped: 0, failed: 0 };
    for (const { state } of states) counts[state]++;
    return counts;
  };
  const review = { reviewed: 0, cached: 0, inert: 0, excluded: 0, notReviewed: 0, none: 0 };
  for (const { hunk } of hunks.values()) review[hunk.review === undefined ? 'none' : stateNames[hunk.review]]++;
  const notReviewed = [...hunks.values()].filter(({ hunk }) => hunk.review === 'not-reviewed');
  const unread = [...files.values()].filter(({ state }) => state !== 'checked');
  return {
    files: { ...count(files.values()), why: countReasons(unread.map(({ reason, state }) => reason ?? state)) },
    hunks: count(hunks.values()),
    review: { ...review, why: countReasons(notReviewed.map(({ hunk }) => hunk.reason ?? 'not said')) },
  };
}
