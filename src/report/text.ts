import type { FailReason, Report } from '../core/report.ts';
import { attributionText } from './attribution-text.ts';
import { disarmLines, escapeLine, escapeProse } from './escape.ts';
import type { Reporter } from './reporter.ts';
import { isReviewIdle, reviewAsides, reviewDetails, reviewProblems, reviewReceipt } from './review-text.ts';
import { createPalette } from './sgr.ts';
import type { Palette } from './sgr.ts';
import { coverageReceipt, skipReasonText, summarize } from './summary.ts';
import type { FailedPath, Summary } from './summary.ts';
import { drawFinding, drawSuppressed, groupByPath } from './text-finding.ts';
import { drawUnfinished, drawVerdict } from './text-verdict.ts';
import { countOf, wrapProse } from './wrap.ts';

/** What to say about a path that was not read, and what to do about it. */
const failureText: Readonly<Record<FailReason, { readonly what: string; readonly remedy: string }>> = {
  syntax: { what: 'does not parse', remedy: 'fix the syntax, or let it pass unread with --allow-unparsed' },
  encoding: { what: 'not UTF-8', remedy: 'save it as UTF-8' },
  unreadable: { what: 'git could not give its content', remedy: 'look at it with git fsck, or fetch the missing object' },
  unmerged: { what: 'has a merge conflict', remedy: 'resolve the conflict and stage the file' },
  timeout: { what: 'took too long', remedy: 'split the file, or ignore it in guard.config.json' },
  crash: { what: 'guard broke on it', remedy: 'this is a bug of guard: please report it' },
  disguised: { what: 'does not look like what its name says', remedy: 'rename it, or ignore it in guard.config.json' },
};

/** For people in the middle of a commit: findings by file, then what was not read, the coverage receipt and the verdict. */
export const renderText: Reporter = (report, options) => {
  const palette = createPalette(options.color);
  const width = Math.max(40, options.width);
  const summary = summarize(report, options);
  const notes = drawNotes(report, palette, width);
  const details = options.verbose ? drawDetails(report, summary, palette) : [];

  if (summary.active.length === 0 && summary.exitCode === 0) {
    const isIdle = summary.totals.checked === 0;
    if (options.quiet && isIdle && notes.length === 0 && isReviewIdle(report.review)) return '';
    return finish([...notes, ...details, drawClean(report, summary, palette), ...drawReview(report, palette, width), ...drawUnfinished(summary, palette)]);
  }
  const output: string[] = [];
  for (const [path, findings] of groupByPath(summary.active)) {
    output.push(palette.bold(escapeLine(path)));
    for (const finding of findings) output.push(...drawFinding(finding, report, palette, width), '');
  }
  output.push(...drawFailures(report, summary, palette, width));
  if (notes.length > 0) output.push(...notes, '');
  if (details.length > 0) output.push(...details, '');
  output.push(palette.dim(coverageReceipt(summary)), ...drawReview(report, palette, width));
  const authors = attributionText(report.attribution);
  if (authors !== '') output.push(palette.dim(authors));
  const marked = markedText(summary);
  if (marked !== '') output.push(palette.dim(marked));
  output.push(...drawVerdict(summary, palette));
  return finish(output);
};

/** What the reviewer did: asides, one line of figures, and loudly what was not reviewed. */
function drawReview({ review }: Report, palette: Palette, width: number): string[] {
  if (review === undefined) return [];
  const asides = reviewAsides(review).flatMap((line) => wrapProse(escapeProse(line), width - 4).map((part, index) => (index === 0 ? `  ${part}` : `    ${part}`)));
  const problems = reviewProblems(review).flatMap((line, index) => wrapProse(escapeProse(line), width).map((part) => (index === 0 ? palette.bold(palette.red(part)) : `  ${part}`)));
  return [...asides, ...problems, palette.dim(escapeLine(reviewReceipt(review)))];
}

function finish(lines: readonly string[]): string {
  return disarmLines(`${lines.join('\n')}\n`);
}

/** The one line of a clean run. */
function drawClean(report: Report, summary: Summary, palette: Palette): string {
  if (summary.totals.files === 0) {
    return report.label === 'staged' ? 'guard: nothing is staged' : `guard: nothing to check in ${escapeLine(report.label)}`;
  }
  const word = summary.totals.checked === 0 ? 'nothing to check' : summary.interrupted ? 'nothing found so far' : palette.green('clean');
  const marked = markedText(summary);
  const said = [marked, attributionText(report.attribution)].filter((part) => part !== '').map((part) => ` · ${part}`).join('');
  return `guard: ${word} · ${palette.dim(coverageReceipt(summary) + said)}`;
}

/** What was found and is not shown. */
function markedText(summary: Summary): string {
  const parts: string[] = [];
  if (summary.suppressed.length > 0) parts.push(`${summary.suppressed.length} suppressed`);
  if (summary.existing > 0) parts.push(`${countOf(summary.existing, 'older finding')} not shown (--include-existing)`);
  return parts.join(' · ');
}

function drawFailures(report: Report, summary: Summary, palette: Palette, width: number): string[] {
  const output: string[] = [];
  if (summary.failed.length > 0) {
    output.push(palette.bold(palette.red(`${countOf(summary.failed.length, 'path')} not read`)));
    for (const entry of summary.failed) output.push(...drawFailedPath(entry, palette, width));
    output.push('');
  }
  if (report.failures.length > 0) {
    output.push(palette.bold(palette.red(`${countOf(report.failures.length, 'rule')} broke down`)));
    for (const { ruleId, path, message } of report.failures) {
      output.push(...hang(`${escapeLine(ruleId)} on ${escapeLine(path)}: ${escapeProse(message)}`, width));
      output.push(palette.dim('    this is a bug of guard: please report it'));
    }
    output.push('');
  }
  return output;
}

function drawFailedPath(entry: FailedPath, palette: Palette, width: number): string[] {
  const { what, remedy } = failureText[entry.reason];
  const place = entry.line === undefined ? escapeLine(entry.path) : `${escapeLine(entry.path)}:${entry.line}`;
  const detail = escapeProse(entry.detail);
  return [...hang(`${place}  ${what}${detail === '' ? '' : `: ${detail}`}`, width), palette.dim(`    ${remedy}`)];
}

/** Two blanks before the first line, four before the next ones. */
function hang(text: string, width: number): string[] {
  return wrapProse(text, width - 4).map((line, index) => (index === 0 ? `  ${line}` : `    ${line}`));
}

/** What the user must see about the run itself. */
function drawNotes(report: Report, palette: Palette, width: number): string[] {
  const notes = report.notices.map(escapeProse);
  if (report.stats.overBudget > 0) {
    notes.push(`${countOf(report.stats.overBudget, 'function')} too large to follow to the end; what comes after counts as unknown`);
  }
  const output: string[] = [];
  for (const note of notes) {
    wrapProse(note, width - 6).forEach((line, index) => output.push(index === 0 ? `${palette.cyan('note:')} ${line}` : `      ${line}`));
  }
  return output;
}

/** `--verbose`: every path that was skipped, every suppressed finding, the figures of the run. */
function drawDetails(report: Report, summary: Summary, palette: Palette): string[] {
  const output: string[] = [];
  const skipped = report.coverage.filter((entry) => entry.state === 'skipped');
  if (skipped.length > 0) output.push('skipped');
  for (const entry of skipped) {
    const detail = entry.detail === undefined ? '' : ` (${escapeProse(entry.detail)})`;
    output.push(`  ${escapeLine(entry.path)}  ${palette.dim(skipReasonText[entry.reason] + detail)}`);
  }
  if (summary.suppressed.length > 0) output.push('suppressed');
  for (const finding of summary.suppressed) output.push(...drawSuppressed(finding, palette));
  if (report.review !== undefined) output.push('review', ...reviewDetails(report.review).map((line) => `  ${escapeLine(line)}`));
  const { stats } = report;
  output.push(
    palette.dim(
      [
        `guard ${escapeLine(report.version)}`,
        `${stats.filesParsed} parsed`,
        `${stats.filesPrefiltered} ruled out by their text`,
        `${countOf(stats.importsLoaded, 'import')} followed`,
        ...(stats.names === undefined ? [] : [`${countOf(stats.names.asked, 'name')} looked up, ${stats.names.unknown} unknown`]),
        `${Math.round(stats.bytes / 1024)} kB`,
        `${Math.round(stats.durationMs)} ms`,
      ].join(' · '),
    ),
  );
  return output;
}
