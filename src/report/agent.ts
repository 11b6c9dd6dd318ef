import type { Finding } from '../core/finding.ts';
import type { Report } from '../core/report.ts';
import { disarmLines, escapeCode, escapeLine, escapeProse } from './escape.ts';
import { renderPatch } from './patch.ts';
import { isReviewIdle, reviewAsides, reviewProblems, reviewReceipt } from './review-text.ts';
import type { Reporter } from './reporter.ts';
import { countsText, coverageReceipt, summarize } from './summary.ts';
import type { Summary } from './summary.ts';
import { distinctSteps, hasJourney, placeText } from './text-finding.ts';
import { compareUrgency } from './urgency.ts';

/** Flow steps shown at most: the first and the last ones say where it comes from and where it ends. */
const mostSteps = 4;

/**
 * For coding agents: the verdict first, then one block a finding with what, where, why and the patch, worst first.
 * Short, since every token of it is read by a model; no colour, no drawing.
 */
export const renderAgent: Reporter = (report, options) => {
  const summary = summarize(report, options);
  const isIdle = summary.exitCode === 0 && summary.active.length === 0 && summary.totals.checked === 0;
  if (options.quiet && isIdle && report.notices.length === 0 && isReviewIdle(report.review)) return '';
  const output = [verdictLine(summary), coverageReceipt(summary)];
  for (const entry of summary.failed) {
    output.push(`unread: ${escapeLine(entry.path)}${entry.line === undefined ? '' : `:${entry.line}`} ${entry.reason}: ${escapeProse(entry.detail)}`);
  }
  for (const { ruleId, path, message } of report.failures) {
    output.push(`rule failure: ${escapeLine(ruleId)} on ${escapeLine(path)}: ${escapeProse(message)}`);
  }
  if (report.review !== undefined) {
    output.push(escapeLine(reviewReceipt(report.review)));
    for (const line of [...reviewProblems(report.review), ...reviewAsides(report.review)]) output.push(`note: ${escapeProse(line)}`);
  }
  for (const notice of report.notices) output.push(`note: ${escapeProse(notice)}`);
  const blocking = new Set(summary.blocking);
  [...summary.active].sort(compareUrgency).forEach((finding, index) => {
    output.push('', ...renderBlock(finding, index + 1, blocking.has(finding), report));
  });
  if (blocking.size > 0) output.push('', ...guidance(summary));
  return disarmLines(`${output.join('\n')}\n`);
};

function verdictLine(summary: Summary): string {
  const counts = countsText(summary.counts);
  if (summary.exitCode === 2) return `guard: INCOMPLETE${counts === '' ? '' : `, ${counts} so far`}. ${summary.totals.unread > 0 || !summary.reviewMissing ? 'Make the unread paths readable and run guard check again.' : 'The model review is required and was not done; see the notes.'}`;
  if (summary.exitCode === 1) return `guard: BLOCKED, ${counts}. Fix what is marked "blocks", stage, commit again.`;
  return counts === '' ? 'guard: CLEAN' : `guard: PASSED with ${counts}; none blocks.`;
}

function renderBlock(finding: Finding, number: number, blocks: boolean, report: Report): string[] {
  const { start } = finding.location;
  const head = `${number}. ${finding.severity}${blocks ? ' (blocks)' : ''} ${escapeLine(finding.ruleId)} ${placeText(finding.location)}:${start.column}`;
  const output = [head, `why: ${escapeProse(finding.message)}`];
  if (hasJourney(finding.flow)) output.push(`flow: ${flowText(finding)}`);
  const patch = finding.fix === undefined ? undefined : renderPatch(finding.fix, report);
  if (patch !== undefined) return [...output, 'patch:', ...patch];
  const advice = escapeCode(finding.advice);
  if (advice.length === 1) output.push(`write: ${advice[0]}`);
  else if (advice.length > 1) output.push('write:', ...advice);
  return output;
}

function flowText(finding: Finding): string {
  const steps = distinctSteps(finding.flow).map((step) => `${placeText(step.location)} ${escapeProse(step.message)}`);
  if (steps.length <= mostSteps) return steps.join(' > ');
  return [...steps.slice(0, 2), `(${steps.length - mostSteps} more)`, ...steps.slice(-2)].join(' > ');
}

/** How to go on, and the only honest way around. */
function guidance(summary: Summary): string[] {
  const rule = escapeLine(summary.blocking[0]!.ruleId);
  const isFixable = summary.blocking.some((finding) => finding.fix !== undefined);
  return [
    ...(isFixable ? ['Apply the patches and stage them: guard check --fix --stage'] : []),
    `Suppress only what is proven safe, with the reason a reviewer needs, on the line above: // guard-ignore ${rule} -- <reason>`,
  ];
}
