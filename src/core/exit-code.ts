import { severityRank } from './finding.ts';
import type { Finding } from './finding.ts';
import type { FailOn, Report } from './report.ts';

/** 0 clean and complete · 1 findings at or over the threshold · 2 guard could not do its whole work. */
export type ExitCode = 0 | 1 | 2;

/** Tells whether a finding stands: nobody suppressed it, and it belongs to the change (or older ones were asked for). */
export function isActive(finding: Finding, includeExisting = false): boolean {
  return finding.suppressed === undefined && (includeExisting || finding.belonging !== 'existing');
}

/** Tells whether a finding alone makes the run fail: it stands, and it is at or over the threshold. */
export function isBlocking(finding: Finding, failOn: FailOn, includeExisting = false): boolean {
  if (failOn === 'never' || !isActive(finding, includeExisting)) return false;
  return severityRank[finding.severity] >= severityRank[failOn];
}

/** Tells whether every changed path was checked or skipped for a reason, no rule broke down, and a review that is required was done. */
export function isComplete(report: Pick<Report, 'coverage' | 'failures' | 'review'>): boolean {
  if (report.review?.required === true && report.review.status !== 'complete') return false;
  return report.failures.length === 0 && report.coverage.every((entry) => entry.state !== 'failed');
}

/** The exit code of a run. 2 outranks 1, so that a half-read change never passes for a judged one; `never` does not touch 2. */
export function exitCode(
  report: Pick<Report, 'coverage' | 'failures' | 'findings' | 'review'>,
  failOn: FailOn,
  includeExisting = false,
): ExitCode {
  if (!isComplete(report)) return 2;
  return report.findings.some((finding) => isBlocking(finding, failOn, includeExisting)) ? 1 : 0;
}
