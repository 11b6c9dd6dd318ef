import type { EvalReport, EvalRun } from './evaluate.ts';
import type { Metrics, Share } from './metrics.ts';

/** The outcome of an evaluation as a table, with the models, the date, and what was missed. Names of models and endpoints are foreign text. */
export function showEval(report: EvalReport): string {
  const lines = [`${report.cases} labelled changes, ${report.clean} of them clean; ${report.day}`];
  for (const run of report.runs) lines.push('', ...showRun(run));
  lines.push('', 'Shares are with their 95% intervals. A case that was not reviewed counts in no share.');
  return lines.join('\n');
}

function showRun(run: EvalRun): readonly string[] {
  const rows = [['route', 'model', 'cases', 'precision', 'recall', 'of errors', 'false alarms', 'anchored', 'cost', 'tokens in/out', 'median'], ...run.routes.map(({ route, model, endpoint, metrics }) => rowOf(route, `${model} at ${endpoint}`, metrics)), rowOf('all', '', run.all)];
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const table = rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column]!)).join('  ').trimEnd());
  const missed = run.scores.filter((one) => one.state === 'reviewed' && one.found < one.defects).map((one) => one.name);
  const alarms = run.scores.filter((one) => one.falseFindings > 0).map((one) => `${one.name}${one.falseFindings > 1 ? ` (${one.falseFindings})` : ''}`);
  const failed = new Map<string, string[]>();
  for (const { state, failure = 'no reason was given', name } of run.scores) if (state === 'not-reviewed') failed.set(failure, [...(failed.get(failure) ?? []), name]);
  return [
    `context ${run.context}`,
    ...table,
    ...(missed.length > 0 ? [`missed: ${missed.join(', ')}`] : []),
    ...(alarms.length > 0 ? [`false: ${alarms.join(', ')}`] : []),
    ...[...failed].map(([why, names]) => `NOT REVIEWED (${why}): ${names.join(', ')}`),
  ];
}

function rowOf(name: string, model: string, metrics: Metrics): string[] {
  const cases = metrics.notReviewed === 0 ? String(metrics.cases) : `${metrics.cases} (${metrics.notReviewed} not reviewed)`;
  return [
    name, model, cases, show(metrics.precision), show(metrics.recall), show(metrics.blockingPrecision), show(metrics.falseAlarms), show(metrics.anchoring),
    metrics.usd === undefined ? 'unknown' : `$${metrics.usd.toFixed(4)}`, `${metrics.inputTokens}/${metrics.outputTokens}`, `${(metrics.medianMs / 1000).toFixed(1)} s`,
  ];
}

/** `83% (60-95) 10/12` */
function show(share: Share): string {
  if (share.value === undefined) return 'nothing to count';
  const percent = (value: number | undefined): string => String(Math.round((value ?? 0) * 100));
  return `${percent(share.value)}% (${percent(share.low)}-${percent(share.high)}) ${share.count}/${share.of}`;
}
