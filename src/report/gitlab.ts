import { createHash } from 'node:crypto';
import type { Severity } from '../core/finding.ts';
import { escapeCode, escapeProse, stringifySafely } from './escape.ts';
import { problemsOf } from './problems.ts';
import type { Problem } from './problems.ts';
import type { Reporter } from './reporter.ts';
import { summarize } from './summary.ts';

const severities: Readonly<Record<Severity, string>> = { error: 'critical', warning: 'major', suggestion: 'minor' };

/**
 * A Code Quality report of GitLab: the merge request shows it beside the lines. What makes the run incomplete is a `blocker`.
 * @see https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
export const renderGitlab: Reporter = (report, options) => {
  const problems = problemsOf(report, summarize(report, options));
  return `${stringifySafely(problems.map(entryOf))}\n`;
};

function entryOf(problem: Problem): object {
  const advice = escapeCode(problem.advice).join('\n');
  const isIncomplete = problem.check === 'guard-unread' || problem.check === 'guard-rule-failure';
  return {
    description: advice === '' ? escapeProse(problem.message) : `${escapeProse(problem.message)} Write instead: ${advice}`,
    check_name: problem.check,
    // GitLab compares runs by it, and takes any text; a digest of ours is one for unread paths too.
    fingerprint: createHash('sha256').update(`${problem.check}\0${problem.path}\0${problem.fingerprint}`).digest('hex').slice(0, 40),
    severity: isIncomplete ? 'blocker' : severities[problem.severity],
    location: { path: problem.path, lines: { begin: problem.line, end: problem.endLine ?? problem.line } },
  };
}
