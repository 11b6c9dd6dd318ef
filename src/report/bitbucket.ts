import { createHash } from 'node:crypto';
import type { Severity } from '../core/finding.ts';
import { cutText } from './escape-command.ts';
import { escapeCode, escapeProse, stringifySafely } from './escape.ts';
import { problemsOf } from './problems.ts';
import type { Problem } from './problems.ts';
import type { Reporter } from './reporter.ts';
import { coverageReceipt, summarize } from './summary.ts';

const severities: Readonly<Record<Severity, string>> = { error: 'HIGH', warning: 'MEDIUM', suggestion: 'LOW' };

/** What the service takes: annotations a request, annotations a report, and lengths of their texts. */
const limits = { batch: 100, annotations: 1_000, summary: 450, details: 2_000 } as const;

/**
 * Code Insights of Bitbucket: `report` is to be PUT to `…/commit/<commit>/reports/guard`, then each list of `annotations` to be
 * POSTed below it. Of more than a thousand annotations the first ones are kept and the report says how many there are.
 * @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-reports/
 */
export const renderBitbucket: Reporter = (report, options) => {
  const summary = summarize(report, options);
  const problems = problemsOf(report, summary);
  const kept = problems.slice(0, limits.annotations).map(annotationOf);
  const more = problems.length - kept.length;
  const batches = Array.from({ length: Math.ceil(kept.length / limits.batch) }, (_, index) => kept.slice(index * limits.batch, (index + 1) * limits.batch));
  return `${stringifySafely({
    report: {
      title: 'guard',
      details: cutText(`${coverageReceipt(summary)}${more > 0 ? ` · ${more} more findings than can be shown` : ''}`, limits.details),
      report_type: 'SECURITY',
      reporter: 'guard',
      link: 'https://www.npmjs.com/package/stageguard',
      result: summary.exitCode === 0 ? 'PASSED' : 'FAILED',
      data: [
        { title: 'Errors', type: 'NUMBER', value: summary.counts.error },
        { title: 'Warnings', type: 'NUMBER', value: summary.counts.warning },
        { title: 'Suggestions', type: 'NUMBER', value: summary.counts.suggestion },
        { title: 'Files', type: 'NUMBER', value: summary.totals.files },
        { title: 'Unread', type: 'NUMBER', value: summary.totals.unread },
      ],
    },
    annotations: batches,
  })}\n`;
};

function annotationOf(problem: Problem): object {
  const advice = escapeCode(problem.advice).join('\n');
  return {
    external_id: createHash('sha256').update(`${problem.check}\0${problem.path}\0${problem.line}\0${problem.column ?? 0}\0${problem.fingerprint}`).digest('hex').slice(0, 40),
    annotation_type: problem.check === 'guard-unread' || problem.check === 'guard-rule-failure' ? 'BUG' : 'VULNERABILITY',
    summary: cutText(escapeProse(problem.message), limits.summary),
    details: cutText([`${problem.check}: ${escapeProse(problem.message)}`, ...(advice === '' ? [] : ['Write instead:', advice])].join('\n'), limits.details),
    severity: severities[problem.severity],
    result: problem.blocks ? 'FAILED' : 'PASSED',
    path: problem.path,
    line: problem.line,
  };
}
