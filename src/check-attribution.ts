/** What follows from who wrote a change. Loaded only where the configuration says that something does. */
import type { CheckResult } from './check-contracts.ts';
import { authorAt } from './core/attribution.ts';
import type { AttributionReport } from './core/attribution.ts';
import type { Change } from './core/change.ts';
import { intersectLines, linesOfHunks } from './core/change.ts';
import type { Finding } from './core/finding.ts';
import type { HunkOutcome } from './core/review.ts';
import type { Snapshot } from './core/snapshot.ts';

/** `policy.ai: "errors"`: warnings become errors in what agents had a part in. Nothing is ever lowered. */
export function raiseWarnings(checked: CheckResult, attribution: AttributionReport): CheckResult {
  let raised = 0;
  const findings = checked.report.findings.map((finding): Finding => {
    const { path, start } = finding.location;
    const by = authorAt(attribution, path, start.line);
    const isMeant = (by === 'ai' || by === 'mixed') && finding.severity === 'warning' && finding.suppressed === undefined && finding.belonging !== 'existing';
    if (!isMeant) return finding;
    raised++;
    return { ...finding, severity: 'error' };
  });
  if (raised === 0) return checked;
  const notice = `${raised === 1 ? '1 warning counts as an error' : `${raised} warnings count as errors`}, for an agent had a part in the line (policy.ai)`;
  return { ...checked, report: { ...checked.report, findings, notices: [...checked.report.notices, notice] } };
}

/** `review.authors: "ai"`: the snapshot without hunks that people are known to have written, and what the report is to say of those. */
export function leaveOutPeople(snapshot: Snapshot, attribution: AttributionReport): { readonly narrowed: Snapshot; readonly left: readonly HunkOutcome[] } {
  const left: HunkOutcome[] = [];
  const changes = snapshot.changes.flatMap((change): readonly Change[] => {
    const hunks = change.hunks.filter((hunk) => {
      const isByPeople = hunk.newLines > 0 && authorAt(attribution, change.path, hunk.newStart) === 'human';
      if (isByPeople) left.push({ path: change.path, hunk, state: 'excluded', rule: 'review.authors ai: written by people' });
      return !isByPeople;
    });
    if (hunks.length === change.hunks.length) return [change];
    return hunks.length === 0 ? [] : [{ ...change, hunks, changed: intersectLines(change.changed, linesOfHunks(hunks)) }];
  });
  const narrowed: Snapshot = {
    label: snapshot.label,
    root: snapshot.root,
    changes,
    ...(snapshot.outsidePaths === undefined ? {} : { outsidePaths: snapshot.outsidePaths }),
    load: (paths) => snapshot.load(paths),
    read: (path) => snapshot.read(path),
    loadBase: (paths) => snapshot.loadBase(paths),
    readBase: (path) => snapshot.readBase(path),
    readOtherBases: (path) => snapshot.readOtherBases?.(path) ?? [],
    list: () => snapshot.list(),
    ...(snapshot.listFolder === undefined ? {} : { listFolder: (folder: string) => snapshot.listFolder!(folder) }),
    close: () => snapshot.close(),
  };
  return { narrowed, left };
}

/** Accounts for the hunks that were left out: every hunk of the change is in the review's list. */
export function withLeftOut(checked: CheckResult, left: readonly HunkOutcome[]): CheckResult {
  const { review } = checked.report;
  if (review === undefined || left.length === 0) return checked;
  return { ...checked, report: { ...checked.report, review: { ...review, hunks: [...review.hunks, ...left] } } };
}
