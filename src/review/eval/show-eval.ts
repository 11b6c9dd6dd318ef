import { modelText } from '../../core/review-words.ts';
import type { EvalReport, EvalRun } from './evaluate.ts';
import type { Metrics, Share } from './metrics.ts';

/** The outcome of an evaluation as a table, with the models, the date, and what was missed. Names of models and endpoints are foreign text. */
export function showEval(report: EvalReport): string {
  const lines = [`${report.cases} labelled change${report.cases === 1 ? '' : 's'}, ${report.clean} of them clean; ${report.day}`];
  for (const run of report.runs) lines.push('', ...showRun(run));
  if (report.runs.some(hasReviewed)) lines.push('', ...legend);
  return lines.join('\n');
}

const legend = [
  'precision: of the findings, those that name the defect; of errors: the same of errors alone, which block; recall: of the defects, those that were',
  'found; false alarms: of the clean changes, those on which something was said; anchored: of the comments, those whose quote is in the file.',
  'Each with its 95% interval, and - where there was nothing to count. A case that was not reviewed counts in no share.',
];

const head = ['route', 'cases', 'precision', 'of errors', 'recall', 'false alarms', 'anchored', 'cost', 'tokens in/out', 'median', 'model'];

function hasReviewed({ all }: EvalRun): boolean {
  return all.cases > all.notReviewed;
}

function showRun(run: EvalRun): readonly string[] {
  const rows = [head, ...run.routes.map(({ route, target, metrics }) => rowOf(route, target === undefined ? 'none' : modelText(target), metrics)), rowOf('all', '', run.all)];
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const table = rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column]!)).join('  ').trimEnd());
  const missed = run.scores.filter((one) => one.state === 'reviewed' && one.found < one.defects).map((one) => one.name);
  const alarms = run.scores.filter((one) => one.falseFindings > 0).map((one) => `${one.name}${one.falseFindings > 1 ? ` (${one.falseFindings})` : ''}`);
  const failed = new Map<string, string[]>();
  for (const { state, failure = 'no reason was given', name } of run.scores) if (state === 'not-reviewed') failed.set(failure, [...(failed.get(failure) ?? []), name]);
  return [
    `context ${run.context}`,
    // A table of nothing says nothing.
    ...(hasReviewed(run) ? table : ['NOTHING WAS REVIEWED']),
    ...(missed.length > 0 ? [`missed: ${missed.join(', ')}`] : []),
    ...(alarms.length > 0 ? [`false: ${alarms.join(', ')}`] : []),
    ...[...failed].map(([why, names]) => `NOT REVIEWED (${why}): ${names.join(', ')}`),
    ...(run.untried > 0 ? [`NOT TRIED: ${run.untried} more, since the last ones ended alike or the evaluation was ended`] : []),
  ];
}

function rowOf(name: string, model: string, metrics: Metrics): string[] {
  const cases = metrics.notReviewed === 0 ? String(metrics.cases) : `${metrics.cases} (${metrics.notReviewed} not reviewed)`;
  return [
    name, cases, show(metrics.precision), show(metrics.blockingPrecision), show(metrics.recall), show(metrics.falseAlarms), show(metrics.anchoring),
    metrics.usd === undefined ? 'unknown' : `$${metrics.usd.toFixed(4)}`, `${metrics.inputTokens}/${metrics.outputTokens}`, `${(metrics.medianMs / 1000).toFixed(1)} s`, model,
  ];
}

/** `83% (60-95) 10/12` */
function show(share: Share): string {
  if (share.value === undefined) return '-';
  const percent = (value: number | undefined): string => String(Math.round((value ?? 0) * 100));
  return `${percent(share.value)}% (${percent(share.low)}-${percent(share.high)}) ${share.count}/${share.of}`;
}
