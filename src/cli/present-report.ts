import { resolve } from 'node:path';
import type { CheckResult } from '../check.ts';
import { UsageError } from '../core/errors.ts';
import { exitCode, isActive } from '../core/exit-code.ts';
import type { Report } from '../core/report.ts';
import { loadReporter } from '../report/index.ts';
import type { ReporterOptions } from '../report/reporter.ts';
import { reviewAsides, reviewProblems, reviewReceipt } from '../report/review-text.ts';
import type { CheckFlags } from './check-request.ts';
import { reasonOf } from './read-user-file.ts';
import type { Terminal } from './terminal.ts';
import { wantsColor, widthOf } from './terminal.ts';
import { writeAtomically } from './write-atomically.ts';

/** Prints the report, or writes it where `--output` says. @throws UsageError when it cannot be written there */
export async function presentReport(report: Report, result: CheckResult, flags: CheckFlags, terminal: Terminal): Promise<void> {
  const includeExisting = flags.includeExisting === true;
  const failOn = result.config.settings.failOn.value;
  const toFile = flags.output !== undefined && flags.output !== '-';
  const format = flags.format ?? 'text';
  if (!toFile && format === 'text' && flags.quiet === true && isUneventful(report, includeExisting)) return;
  // git sends a hook's stdout to its stderr, so that is the terminal to look at.
  const screen = flags.hook === true ? terminal.stderr : terminal.stdout;
  const options: ReporterOptions = {
    color: toFile ? flags.color === true : wantsColor(flags.color, screen, terminal.env),
    width: widthOf(screen, terminal.env),
    failOn,
    includeExisting,
    quiet: flags.hook === true || flags.quiet === true,
    verbose: flags.verbose === true,
    rules: result.rules.map((rule) => rule.meta),
    pages: Object.fromEntries(result.rules.map((rule) => [rule.meta.id, rule.page])),
  };
  const render = await loadReporter(format);
  const text = render(speaksOfReview.has(format) ? report : withReviewNotices(report), options);
  if (!toFile) return terminal.stdout.write(text);
  writeReport(terminal.cwd, flags.output!, text);
  const code = exitCode(report, failOn, includeExisting);
  const verdict = code === 0 ? 'passed' : code === 1 ? 'blocked' : 'not finished';
  if (flags.quiet !== true) terminal.stderr.write(`guard: ${verdict}; the report is in ${flags.output}\n`);
}

/** Formats that have words of their own for the review; the others show it among the notices. */
const speaksOfReview: ReadonlySet<string> = new Set(['text', 'json', 'sarif', 'agent', 'markdown']);

function withReviewNotices(report: Report): Report {
  const { review } = report;
  if (review === undefined) return report;
  return { ...report, notices: [...report.notices, ...reviewProblems(review), ...reviewAsides(review), reviewReceipt(review)] };
}

function writeReport(cwd: string, path: string, text: string): void {
  try {
    writeAtomically(resolve(cwd, path), text);
  } catch (cause) {
    throw new UsageError('usage-unwritable', `cannot write the report to ${path}: ${reasonOf(cause)}`, { cause });
  }
}

/** Tells whether `--quiet` may keep silent: nothing was found, nothing is unread, nothing is to be said. */
function isUneventful(report: Report, includeExisting: boolean): boolean {
  const isSilent = !report.findings.some((finding) => isActive(finding, includeExisting));
  if (report.review !== undefined && report.review.status !== 'complete') return false;
  return isSilent && report.notices.length === 0 && exitCode(report, 'never', includeExisting) === 0;
}
