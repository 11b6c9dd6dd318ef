import { severityRank } from './finding.ts';
import type { Finding } from './finding.ts';
import type { FailOn, Report } from './report.ts';

/** 0 clean and complete, 1 findings at or over the threshold, 2 guard could not do all of its work. */
export type ExitCode = 0 | 1 | 2;

/** What decides which findings count. */
export interface VerdictOptions {
  readonly failOn: FailOn;
  /** Findings older than the change count too. */
  readonly includeExisting: boolean;
}

/** Tells whether a finding is shown as a present one: not suppressed, and of this change unless older ones are asked for. */
export function isActive(finding: Finding, includeExisting: boolean): boolean {
  return finding.suppressed === undefined && (includeExisting || finding.belonging !== 'existing');
}

/** Tells whether a finding makes the run fail. */
export function isBlocking(finding: Finding, options: VerdictOptions): boolean {
  if (options.failOn === 'never' || !isActive(finding, options.includeExisting)) return false;
  return severityRank[finding.severity] >= severityRank[options.failOn];
}

/** Tells whether every path was either checked or left out for a harmless reason, and no rule broke. */
export function isComplete(report: Report): boolean {
  return report.failures.length === 0 && report.coverage.every((entry) => entry.state !== 'failed');
}

/** The exit code of a report. An incomplete run outranks its findings: nobody may take it for a full answer. */
export function exitCodeOf(report: Report, options: VerdictOptions): ExitCode {
  if (!isComplete(report)) return 2;
  return report.findings.some((finding) => isBlocking(finding, options)) ? 1 : 0;
}
