import { compareText } from '../core/finding.ts';
import type { Finding, Severity } from '../core/finding.ts';
import type { Coverage, FailOn, Report, SkipReason } from '../core/report.ts';
import { exitCode, isActive, isBlocking } from '../core/exit-code.ts';
import type { ExitCode } from '../core/exit-code.ts';
import { countOf } from './wrap.ts';

/** The figures every format states, counted once. */
export interface Summary {
  readonly exitCode: ExitCode;
  /** Findings of this run that are shown: of the change (or older ones, when asked for) and not suppressed. */
  readonly active: readonly Finding[];
  readonly blocking: readonly Finding[];
  /** Active findings by severity. */
  readonly counts: Readonly<Record<Severity, number>>;
  readonly suppressed: readonly Finding[];
  /** Findings older than the change that are counted, not shown. */
  readonly existing: number;
  readonly totals: CoverageTotals;
  /** Number of skipped paths by reason, most frequent first. */
  readonly skipReasons: readonly (readonly [SkipReason, number])[];
  readonly failed: readonly FailedPath[];
  /** A model review is required and was not wholly done. */
  readonly reviewMissing: boolean;
  /** The user ended the model review; guard ends with 130, whatever was found so far. */
  readonly interrupted: boolean;
}

/** Sums over the coverage list: `checked + skipped + unread` is `files`. */
export interface CoverageTotals {
  readonly files: number;
  readonly hunks: number;
  readonly checked: number;
  readonly skipped: number;
  readonly unread: number;
}

/** A changed path that could not be analysed. */
export type FailedPath = Extract<Coverage, { state: 'failed' }>;

/** Counts what a report holds, in the light of what was asked for. */
export function summarize(report: Report, options: { readonly failOn: FailOn; readonly includeExisting: boolean }): Summary {
  const active = report.findings.filter((finding) => isActive(finding, options.includeExisting));
  const failed = report.coverage.filter((entry): entry is FailedPath => entry.state === 'failed');
  const skipped = report.coverage.filter((entry) => entry.state === 'skipped');
  const reasons = new Map<SkipReason, number>();
  for (const { reason } of skipped) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  return {
    exitCode: exitCode(report, options.failOn, options.includeExisting),
    active,
    blocking: active.filter((finding) => isBlocking(finding, options.failOn, options.includeExisting)),
    counts: {
      error: active.filter((finding) => finding.severity === 'error').length,
      warning: active.filter((finding) => finding.severity === 'warning').length,
      suggestion: active.filter((finding) => finding.severity === 'suggestion').length,
    },
    suppressed: report.findings.filter((finding) => finding.suppressed !== undefined),
    existing: report.findings.filter(
      (finding) => finding.suppressed === undefined && finding.belonging === 'existing' && !options.includeExisting,
    ).length,
    totals: {
      files: report.coverage.length,
      hunks: report.coverage.reduce((sum, entry) => sum + entry.hunks, 0),
      checked: report.coverage.length - skipped.length - failed.length,
      skipped: skipped.length,
      unread: failed.length,
    },
    skipReasons: [...reasons].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0])),
    failed,
    reviewMissing: report.review?.required === true && report.review.status !== 'complete',
    interrupted: report.review?.hunks.some((hunk) => hunk.state === 'not-reviewed' && hunk.reason === 'interrupted') === true,
  };
}

/** The coverage receipt: `12 files · 31 hunks · 10 checked · 2 skipped (image, lockfile) · 0 unread`. */
export function coverageReceipt({ totals, skipReasons }: Summary): string {
  const single = skipReasons.length === 1;
  const reasons = skipReasons.map(([reason, count]) => (count === 1 || single ? '' : `${count} `) + skipReasonText[reason]);
  return [
    countOf(totals.files, 'file'),
    countOf(totals.hunks, 'hunk'),
    `${totals.checked} checked`,
    `${totals.skipped} skipped${reasons.length === 0 ? '' : ` (${reasons.join(', ')})`}`,
    `${totals.unread} unread`,
  ].join(' · ');
}

/** `2 errors, 1 warning`; kinds of which there are none are left out. */
export function countsText(counts: Summary['counts']): string {
  return (['error', 'warning', 'suggestion'] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => countOf(counts[severity], severity))
    .join(', ');
}

/** What a skip reason is called in the receipt. */
export const skipReasonText: Readonly<Record<SkipReason, string>> = {
  deleted: 'deleted',
  symlink: 'symlink',
  submodule: 'submodule',
  lfs: 'LFS pointer',
  binary: 'binary',
  image: 'image',
  font: 'font',
  lockfile: 'lockfile',
  minified: 'minified',
  generated: 'generated',
  data: 'data',
  documentation: 'documentation',
  stylesheet: 'stylesheet',
  markup: 'markup',
  'other-language': 'other language',
  'too-large': 'too large',
  ignored: 'ignored by config',
  'outside-paths': 'outside the given paths',
  'allowed-unparsed': 'does not parse, allowed',
};
