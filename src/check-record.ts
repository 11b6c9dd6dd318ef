import type { CheckResult } from './check.ts';
import type { Door } from './core/record.ts';
import type { GitSnapshot, SnapshotRequest } from './git/open-snapshot.ts';
import { digestText } from './ledger/digests.ts';
import { appendLines, lineOf, segmentOf } from './ledger/journal.ts';
import { digestBasis, makeRecord } from './ledger/make-record.ts';
import { newId } from './ledger/new-id.ts';

/** Ids that git computes of the tree without entries: what a first commit is compared with, and no commit. */
const emptyTrees = new Set(['4b825dc642cb6eb9a060e54bf8d69288fbee4904', '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321']);

/**
 * Adds a run to the record of the repository, unless that is off, nothing was changed, or it was no check of a change. Call it when
 * everything has been said: whatever goes wrong here (no room, no right to write) is not the check's trouble.
 */
export async function keepRecord(snapshot: GitSnapshot, result: CheckResult, request: SnapshotRequest, door: Door): Promise<void> {
  const { report, config, rules } = result;
  if (config.settings.record.value === 'off' || request.mode === 'all' || request.mode === 'worktree' || report.coverage.length === 0) return;
  try {
    const at = new Date().toISOString();
    // Of a review that asked nobody there is no prompt.
    const prompt = report.review === undefined || report.review.units.length === 0 ? undefined : digestText((await import('./review/prompt/rules.ts')).systemRules(0, config.settings['review.checklist'].value));
    await loadOldTexts(snapshot, result);
    const start = snapshot.startOid === undefined || emptyTrees.has(snapshot.startOid) ? undefined : snapshot.startOid;
    const record = makeRecord({
      id: newId(),
      at,
      door,
      report,
      snapshot,
      failOn: config.settings.failOn.value,
      rules: rules.map(({ meta }) => meta),
      // What decides over findings alone, so that a hook and CI with other thresholds go by the same.
      basis: digestBasis([report.version, config.settings.strict.value, config.settings.ignore.value, config.settings.testPaths.value, config.settings.errorsOnly.value, [...config.rules], config.overrides]),
      prompt,
      parent: start,
      commit: snapshot.endOid,
      amends: request.mode === 'amend' ? snapshot.headOid : undefined,
      place: digestText(snapshot.gitDir).slice(0, 8),
    });
    appendLines(snapshot.commonDir, segmentOf(at), [lineOf(record)]);
  } catch {
    // See above.
  }
}

/** A hunk is known again by what it took away too. git is only asked where it is at work for this check anyway. */
async function loadOldTexts(snapshot: GitSnapshot, { report }: CheckResult): Promise<void> {
  const checked = new Set(report.coverage.filter(({ state }) => state === 'checked').map(({ path }) => path));
  const wanted = snapshot.changes.filter((change) => checked.has(change.path) && change.oldOid !== undefined && change.hunks.some(({ oldLines }) => oldLines > 0) && snapshot.read(change.path));
  if (wanted.length > 0 && wanted.length <= 200) await snapshot.loadBase(wanted.map(({ path }) => path));
}
