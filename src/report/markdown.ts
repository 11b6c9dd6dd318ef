import type { Finding } from '../core/finding.ts';
import type { Report } from '../core/report.ts';
import { codeFence, markdownCode, markdownName, markdownProse } from './escape-markdown.ts';
import { disarmLines } from './escape.ts';
import { renderPatch } from './patch.ts';
import { reviewAsides, reviewProblems, reviewReceipt } from './review-text.ts';
import type { Reporter } from './reporter.ts';
import { coverageReceipt, summarize } from './summary.ts';
import type { Summary } from './summary.ts';
import { distinctSteps, hasJourney, isWrittenByFix } from './text-finding.ts';
import { compareUrgency } from './urgency.ts';
import { countOf } from './wrap.ts';
import { verdictText } from './verdict-line.ts';

/** A job summary of GitHub holds 1,024 KiB and is dropped whole when it is longer. */
const mostBytes = 900 * 1024;

/** Findings that are shown open; the rest is folded, so that a long list can be scrolled past. */
const mostOpen = 5;

/** Markdown for job summaries and comments: the verdict, the receipt, what was not read, then each finding with its better line, worst first. */
export const renderMarkdown: Reporter = (report, options) => {
  const summary = summarize(report, options);
  const head = [`### ${verdictText(summary)}`, '', coverageReceipt(summary), ''];
  head.push(...unreadList(report, summary), ...reviewList(report), ...noticeList(report));
  const blocking = new Set(summary.blocking);
  const findings = [...summary.active].sort(compareUrgency);
  const output = [...head];
  let bytes = 0;
  let shown = 0;
  for (const finding of findings) {
    const block = drawFinding(finding, report, blocking.has(finding), shown < mostOpen);
    bytes += new TextEncoder().encode(block.join('\n')).length + 1;
    if (bytes > mostBytes) break;
    output.push(...block);
    shown++;
  }
  if (shown < findings.length) output.push(`and ${findings.length - shown} more: run \`guard check --format text\` to see them all.`, '');
  output.push(...foot(summary));
  while (output.at(-1) === '') output.pop();
  return disarmLines(`${output.join('\n')}\n`);
};

function unreadList(report: Report, summary: Summary): string[] {
  const lines = [
    ...summary.failed.map((entry) => `- ${markdownName(entry.path)}${entry.line === undefined ? '' : ` line ${entry.line}`}: ${entry.reason}, ${markdownProse(entry.detail)}`),
    ...report.failures.map(({ ruleId, path, message }) => `- rule ${markdownName(ruleId)} broke down on ${markdownName(path)}: ${markdownProse(message)}`),
  ];
  if (lines.length === 0) return [];
  return ['**Not read, so nobody can call this change clean:**', '', ...cutList(lines), ''];
}

/** What the reviewer did, and what it did not. */
function reviewList({ review }: Report): string[] {
  if (review === undefined) return [];
  const problems = reviewProblems(review).map((line, index) => (index === 0 ? `**${markdownProse(line)}**` : `- ${markdownProse(line)}`));
  const asides = reviewAsides(review).map((line) => `- ${markdownProse(line)}`);
  return [...problems, ...(problems.length > 0 ? [''] : []), ...cutList(asides), ...(asides.length > 0 ? [''] : []), markdownProse(reviewReceipt(review)), ''];
}

function noticeList(report: Report): string[] {
  if (report.notices.length === 0) return [];
  return [...cutList(report.notices.map((notice) => `- note: ${markdownProse(notice)}`)), ''];
}

/** Long lists are for the log. */
function cutList(lines: readonly string[]): string[] {
  return lines.length <= 50 ? [...lines] : [...lines.slice(0, 50), `- and ${lines.length - 50} more`];
}

function drawFinding(finding: Finding, report: Report, blocks: boolean, open: boolean): string[] {
  const { path, start } = finding.location;
  const place = `${markdownName(`${path}:${start.line}`)}`;
  const title = `**${finding.severity}**${blocks ? '' : ' (passes)'} ${markdownName(finding.ruleId)} ${place}`;
  const body = drawBody(finding, report);
  if (open) return [`#### ${title}`, '', ...body];
  return ['<details>', `<summary>${finding.severity} at line ${start.line}</summary>`, '', title, '', ...body, '</details>', ''];
}

/** What, the way of the data, and the better line: also the body of a review comment. */
export function drawBody(finding: Finding, report: Report): string[] {
  const output = [markdownProse(finding.message) + asideOf(finding), ''];
  if (hasJourney(finding.flow)) {
    output.push('How it gets there:', '');
    const steps = distinctSteps(finding.flow);
    steps.slice(0, 12).forEach(({ location, message }, index) => output.push(`${index + 1}. ${markdownName(`${location.path}:${location.start.line}`)} ${markdownProse(message)}`));
    if (steps.length > 12) output.push('', `and ${countOf(steps.length - 12, 'more step')}`);
    output.push('');
  }
  const patch = finding.fix === undefined ? undefined : renderPatch(finding.fix, report);
  if (patch !== undefined) output.push(isWrittenByFix(finding) ? 'Write instead (`guard check --fix` does it):' : 'Write instead:', '', ...codeFence(patch, 'diff'), '');
  else if (finding.advice.trim() !== '') output.push('Write instead:', '', ...markdownCode(finding.advice, 'ts'), '');
  return output;
}

function asideOf(finding: Finding): string {
  const notes: string[] = [];
  if (finding.belonging === 'existing') notes.push('older than this change');
  if (finding.confidence === 'low') notes.push('low confidence');
  if (finding.origin === 'model') notes.push('found by the model');
  return notes.length === 0 ? '' : ` _(${notes.join(', ')})_`;
}

function foot(summary: Summary): string[] {
  const notes: string[] = [];
  if (summary.suppressed.length > 0) notes.push(`${summary.suppressed.length} suppressed`);
  if (summary.existing > 0) notes.push(`${countOf(summary.existing, 'older finding')} not shown`);
  return notes.length === 0 ? [] : [notes.join(' · '), ''];
}
