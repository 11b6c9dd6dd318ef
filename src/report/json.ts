import type { Finding } from '../core/finding.ts';
import type { Report } from '../core/report.ts';
import type { ReviewReport } from '../core/review.ts';
import { stringifySafely } from './escape.ts';
import { linesOf } from './places.ts';
import type { Reporter, ReporterOptions } from './reporter.ts';
import { summarize } from './summary.ts';
import type { Summary } from './summary.ts';

/** Names the shape. A field may be added to it; a field that changes or goes gets a new number. @see src/report/schema/report.schema.json */
export const reportSchemaUrl = 'https://unpkg.com/stageguard/dist/schema/report-1.json';

/**
 * For programs: everything the report holds, nothing left out by quietness or verbosity. Paths are as in the repository,
 * lines and columns 1-based with exclusive ends, offsets UTF-16. The same input gives the same bytes: no clock, no machine path.
 */
export const renderJson: Reporter = (report, options) => {
  const summary = summarize(report, options);
  return `${stringifySafely({
    schema: reportSchemaUrl,
    version: report.version,
    label: report.label,
    verdict: verdictOf(report, summary, options),
    findings: report.findings.map(findingOf),
    coverage: { totals: summary.totals, files: report.coverage },
    failures: report.failures,
    notices: report.notices,
    excerpts: excerptsOf(report),
    ...(report.shard === undefined ? {} : { shard: report.shard }),
    stats: statsOf(report),
    ...(report.review === undefined ? {} : { review: reviewOf(report.review) }),
    ...(report.attribution === undefined ? {} : { attribution: report.attribution }),
  })}\n`;
};

function verdictOf(report: Report, summary: Summary, options: ReporterOptions): object {
  return {
    exitCode: summary.exitCode,
    complete: summary.exitCode !== 2,
    failOn: options.failOn,
    includeExisting: options.includeExisting,
    blocking: summary.blocking.length,
    errors: summary.counts.error,
    warnings: summary.counts.warning,
    suggestions: summary.counts.suggestion,
    suppressed: summary.suppressed.length,
    existing: summary.existing,
    unread: summary.totals.unread,
    ruleFailures: report.failures.length,
  };
}

/** Field by field, so that the shape is this file's decision and not an accident of the types. */
function findingOf(finding: Finding): object {
  return {
    ruleId: finding.ruleId,
    origin: finding.origin,
    severity: finding.severity,
    confidence: finding.confidence,
    message: finding.message,
    advice: finding.advice,
    location: finding.location,
    flow: finding.flow,
    marks: finding.marks,
    ...(finding.fix === undefined ? {} : { fix: finding.fix }),
    fingerprint: finding.fingerprint,
    belonging: finding.belonging,
    ...(finding.suppressed === undefined ? {} : { suppressed: finding.suppressed }),
  };
}

/** The review as it was: here times are part of the answer, since no two reviews are the same anyway. */
function reviewOf(review: ReviewReport): object {
  const { status, required, hunks, units, routes, usage, cost, unplaced, dropped, alsoSeen, streak, durationMs } = review;
  return { status, required, hunks, units, routes, usage, cost, unplaced, dropped, alsoSeen, ...(streak === undefined ? {} : { streak }), durationMs: Math.round(durationMs) };
}

/** The lines that other formats show, so that they can be made of this one: `{ "src/a.ts": [{ "line": 3, "offset": 40, "text": "…" }] }`. */
function excerptsOf(report: Report): object {
  return Object.fromEntries(
    Object.keys(report.excerpts).map((path) => {
      const offsets = report.lineOffsets !== undefined && Object.hasOwn(report.lineOffsets, path) ? report.lineOffsets[path]! : {};
      return [path, Object.entries(linesOf(report, path)).map(([line, text]) => ({ line: Number(line), ...(offsets[Number(line)] === undefined ? {} : { offset: offsets[Number(line)] }), text }))];
    }),
  );
}

/** Without the duration: a clock would make two equal runs differ. */
function statsOf({ stats }: Report): object {
  return {
    filesParsed: stats.filesParsed,
    filesPrefiltered: stats.filesPrefiltered,
    bytes: stats.bytes,
    overBudget: stats.overBudget,
    importsLoaded: stats.importsLoaded,
  };
}
