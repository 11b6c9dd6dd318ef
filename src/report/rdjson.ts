import type { Severity } from '../core/finding.ts';
import type { Edit, Finding } from '../core/finding.ts';
import type { Location } from '../core/location.ts';
import type { Report } from '../core/report.ts';
import { escapeCode, escapeProse, stringifySafely } from './escape.ts';
import { linesOf, placeFinder } from './places.ts';
import { problemsOf } from './problems.ts';
import type { Reporter } from './reporter.ts';
import { summarize } from './summary.ts';

const severities: Readonly<Record<Severity, string>> = { error: 'ERROR', warning: 'WARNING', suggestion: 'INFO' };

/**
 * Reviewdog Diagnostic Format, for `reviewdog -f=rdjson`. Its columns count UTF-8 bytes, so a column is left out where the
 * line is not known. Fixes of one file are suggestions.
 * @see https://github.com/reviewdog/reviewdog/tree/master/proto/rdf
 */
export const renderRdjson: Reporter = (report, options) => {
  const summary = summarize(report, options);
  const rest = problemsOf(report, { ...summary, active: [] });
  return `${stringifySafely({
    source: { name: 'guard', url: 'https://www.npmjs.com/package/stageguard' },
    severity: summary.counts.error > 0 || summary.exitCode === 2 ? 'ERROR' : summary.counts.warning > 0 ? 'WARNING' : 'INFO',
    diagnostics: [
      ...rest.map((problem) => ({
        message: escapeProse(problem.message),
        location: { path: problem.path, range: { start: { line: problem.line } } },
        severity: 'ERROR',
        code: { value: problem.check },
      })),
      ...summary.active.map((finding) => diagnosticOf(finding, report)),
    ],
  })}\n`;
};

function diagnosticOf(finding: Finding, report: Report): object {
  const advice = escapeCode(finding.advice).join('\n');
  const suggestions = (finding.fix?.edits ?? []).flatMap((edit) => suggestionOf(edit, finding, report));
  const isWhole = suggestions.length === (finding.fix?.edits.length ?? 0);
  return {
    message: advice === '' ? escapeProse(finding.message) : `${escapeProse(finding.message)}\nWrite instead:\n${advice}`,
    location: { path: finding.location.path, range: rangeOf(finding.location, report) },
    severity: severities[finding.severity],
    code: { value: finding.ruleId },
    // half a fix would be a new mistake
    ...(isWhole && suggestions.length > 0 ? { suggestions } : {}),
  };
}

function rangeOf({ path, start, end }: Location, report: Report): object {
  const from = byteColumn(report, path, start.line, start.column - 1);
  const to = byteColumn(report, path, end.line, end.column - 1);
  if (from === undefined || to === undefined) return { start: { line: start.line }, end: { line: end.line } };
  return { start: { line: start.line, column: from }, end: { line: end.line, column: to } };
}

function suggestionOf(edit: Edit, finding: Finding, report: Report): object[] {
  if (edit.path !== finding.location.path) return [];
  const placeOf = placeFinder(report, edit.path);
  const start = placeOf(edit.start);
  const end = placeOf(edit.end);
  if (start === undefined || end === undefined) return [];
  const from = byteColumn(report, edit.path, start.line, start.column);
  const to = byteColumn(report, edit.path, end.line, end.column);
  return [{ range: { start: { line: start.line, column: from }, end: { line: end.line, column: to } }, text: edit.text }];
}

/** A 0-based UTF-16 column as 1-based byte column; undefined where the line is not known. */
function byteColumn(report: Report, path: string, line: number, column: number): number | undefined {
  const text = linesOf(report, path)[line];
  return text === undefined ? undefined : new TextEncoder().encode(text.slice(0, column)).length + 1;
}
