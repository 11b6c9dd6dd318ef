import type { CheckResult } from '../check.ts';
import { exitCode, isActive } from '../core/exit-code.ts';
import type { Report } from '../core/report.ts';
import { loadReporter } from '../report/index.ts';
import type { ReporterOptions } from '../report/reporter.ts';
import { forFormat } from '../report/review-notices.ts';
import type { CheckFlags } from './check-request.ts';
import type { Terminal } from './terminal.ts';
import { wantsColor, widthOf } from './terminal.ts';
import { writeReport } from './write-report.ts';

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
  const text = render(forFormat(report, format), options);
  if (!toFile) return terminal.stdout.write(text);
  writeReport(terminal.cwd, flags.output!, text);
  const code = exitCode(report, failOn, includeExisting);
  const verdict = code === 0 ? 'passed' : code === 1 ? 'blocked' : 'not finished';
  if (flags.quiet !== true) terminal.stderr.write(`guard: ${verdict}; the report is in ${flags.output}\n`);
}

/** Tells whether `--quiet` may keep silent: nothing was found, nothing is unread, nothing is to be said. */
function isUneventful(report: Report, includeExisting: boolean): boolean {
  const isSilent = !report.findings.some((finding) => isActive(finding, includeExisting));
  if (report.review !== undefined && report.review.status !== 'complete') return false;
  return isSilent && report.notices.length === 0 && exitCode(report, 'never', includeExisting) === 0;
}
