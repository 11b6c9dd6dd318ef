import type { ExitCode } from '../core/exit-code.ts';
import type { Report } from '../core/report.ts';
import { loadReporter } from '../report/index.ts';
import type { ReportFormat } from '../report/index.ts';
import { forFormat } from '../report/review-notices.ts';
import type { ReporterOptions } from '../report/reporter.ts';
import { coverageReceipt, summarize } from '../report/summary.ts';
import type { Summary } from '../report/summary.ts';
import { verdictText } from '../report/verdict-line.ts';
import { UsageError } from '../core/errors.ts';
import type { DiffLines } from './diff-lines.ts';
import { ApiError } from './github-api.ts';
import type { GithubApi } from './github-api.ts';
import type { Inputs } from './inputs.ts';
import { postReview } from './post-review.ts';
import { postSummary } from './post-summary.ts';
import { writeNotice, writeOutputs, writePlain, writeSummary } from './runner-log.ts';
import type { ActionWorld } from './world.ts';

/** A judged report and where it may be told. */
export interface Delivery {
  readonly report: Report;
  readonly options: ReporterOptions;
  readonly inputs: Inputs;
  readonly job: string;
  /** The pull request to comment on; absent where there is none, or nothing may be posted. */
  readonly pull?: { readonly number: number; readonly head: string; lines(): Promise<DiffLines> };
  readonly api?: GithubApi;
}

const verdicts = ['passed', 'blocked', 'incomplete'] as const;

/**
 * Tells a report in every channel that was asked for. The log and the job's summary come first and hold everything, so that whatever
 * becomes of a review, nothing is lost.
 */
export async function deliver(world: ActionWorld, delivery: Delivery): Promise<ExitCode> {
  const { report, options, inputs } = delivery;
  const summary = summarize(report, options);
  const render = async (format: ReportFormat, more: Partial<ReporterOptions> = {}): Promise<string> => (await loadReporter(format))(forFormat(report, format), { ...options, ...more });
  const write = async (path: string | undefined, format: ReportFormat): Promise<void> => {
    if (path !== undefined) writeReport(world, path, await render(format));
  };
  writePlain(world, await render('text', { color: (world.env['NO_COLOR'] ?? '') === '', width: 120 }));
  const annotations = (await render('github')).split('\n').filter((line) => line.startsWith('::'));
  if (annotations.length > 0) world.write(`${annotations.join('\n')}\n`);
  const markdown = await render('markdown');
  writeSummary(world, markdown);
  await write(inputs.sarifFile, 'sarif');
  await write(inputs.htmlFile, 'html');
  if (inputs.reportFile !== undefined) {
    const json = JSON.parse(await render('json')) as Record<string, unknown>;
    // The job that posts has to know where to.
    if (delivery.pull !== undefined) json['pullRequest'] = delivery.pull.number;
    writeReport(world, inputs.reportFile, `${JSON.stringify(json, undefined, 2)}\n`);
  }
  const url = await comment(world, delivery, summary, markdown);
  writeOutputs(world, outputsOf(delivery, summary, url));
  return summary.exitCode;
}

function writeReport(world: ActionWorld, path: string, text: string): void {
  try {
    world.writeFile(path, text);
  } catch (cause) {
    throw new UsageError('action-unwritable', `cannot write ${path}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

/** Comments on the pull request. A refusal is said and costs nothing but the comment. */
async function comment(world: ActionWorld, delivery: Delivery, summary: Summary, markdown: string): Promise<string | undefined> {
  const { inputs, pull, api, report, job } = delivery;
  if (inputs.comment === 'off') return undefined;
  if (pull === undefined) {
    writeNotice(world, 'notice', `Nothing was commented, for this event (${world.env['GITHUB_EVENT_NAME'] ?? 'unknown'}) has no pull request; the job summary and the log hold every finding.`);
    return undefined;
  }
  if (api === undefined) {
    writeNotice(world, 'warning', 'Nothing was commented, for the input "token" is empty; the job summary and the log hold every finding.');
    return undefined;
  }
  try {
    if (inputs.comment === 'summary') return await postSummary(api, pull.number, job, markdown);
    const outcome = await postReview(api, {
      number: pull.number, head: pull.head, job, report, findings: summary.active, lines: await pull.lines(), complete: summary.exitCode !== 2,
      verdict: verdictText(summary), receipt: coverageReceipt(summary),
    });
    const said = outcome.skipped ?? `${outcome.posted} posted, ${outcome.kept} there already, ${outcome.resolved} resolved, ${outcome.unplaced.length} only in the job summary`;
    writePlain(world, `guard: review comments: ${said}`);
    return outcome.url;
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    writeNotice(world, 'warning', `Nothing more could be commented: ${error.message}. ${adviceFor(error.status)} The job summary and the log hold every finding.`);
    return undefined;
  }
}

function adviceFor(status: number): string {
  if (status === 403 || status === 404) return 'The token may not write here: give the job "pull-requests: write", or for forks let a second workflow post (see the guide of the action).';
  if (status === 401) return 'The token is not valid.';
  return 'Run the job again to try once more.';
}

function outputsOf({ inputs, report }: Delivery, summary: Summary, url: string | undefined): Record<string, string | number> {
  const { counts, totals } = summary;
  return {
    verdict: verdicts[summary.exitCode],
    'exit-code': summary.exitCode,
    findings: summary.active.length,
    errors: counts.error,
    warnings: counts.warning,
    suggestions: counts.suggestion,
    suppressed: summary.suppressed.length,
    files: totals.files,
    unread: totals.unread,
    'cost-usd': report.review === undefined ? 0 : (report.review.cost.usd ?? ''),
    'sarif-file': inputs.sarifFile ?? '',
    'report-file': inputs.reportFile ?? '',
    'comment-url': url ?? '',
  };
}
