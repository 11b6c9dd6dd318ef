import { severityRank } from '../core/finding.ts';
import type { Severity } from '../core/finding.ts';
import { commandMessage, commandProperty } from './escape-command.ts';
import { disarmLines } from './escape.ts';
import { problemsOf } from './problems.ts';
import type { Problem } from './problems.ts';
import type { Reporter } from './reporter.ts';
import { coverageReceipt, summarize } from './summary.ts';
import { verdictText } from './verdict-line.ts';

/** GitHub shows ten annotations of a kind a step and says nothing of the rest, so the worst ten are sent and the rest is counted. */
export const mostAnnotations = 10;

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', suggestion: 'notice' };

/**
 * Annotations of GitHub Actions: printed in a step, each appears at its line of the pull request.
 * The ten worst, then how many more there are, then the receipt and the verdict as plain lines.
 */
export const renderGithub: Reporter = (report, options) => {
  const summary = summarize(report, options);
  const problems = [...problemsOf(report, summary)].sort(byWeight);
  const shown = problems.slice(0, mostAnnotations).map(annotation);
  const more = problems.length - shown.length;
  if (more > 0) shown.push(`::notice title=guard::${commandMessage(`and ${more} more: see the job summary, or run guard check with --format text`)}`);
  const plain = disarmLines([coverageReceipt(summary), verdictText(summary)].join('\n'));
  return `${[...shown, plain].join('\n')}\n`;
};

/** What blocks first, then by severity; the sort keeps the order of the report otherwise. */
function byWeight(a: Problem, b: Problem): number {
  return Number(b.blocks) - Number(a.blocks) || severityRank[b.severity] - severityRank[a.severity];
}

function annotation(problem: Problem): string {
  const place = [`file=${commandProperty(problem.path)}`, `line=${problem.line}`];
  if (problem.endLine !== undefined) place.push(`endLine=${problem.endLine}`);
  // GitHub takes columns only where the place is within one line.
  if (problem.column !== undefined && problem.endLine === problem.line) place.push(`col=${problem.column}`, `endColumn=${problem.endColumn}`);
  place.push(`title=${commandProperty(`guard: ${problem.check}`)}`);
  const advice = problem.advice === '' ? '' : `Write instead:\n${problem.advice}`;
  return `::${commands[problem.severity]} ${place.join(',')}::${commandMessage(problem.message, advice)}`;
}
