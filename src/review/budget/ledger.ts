import { compareText } from '../../core/finding.ts';
import type { ReviewFailureReason, ReviewReport } from '../../core/review.ts';
import type { Store } from '../cache/store.ts';

/** Runs that the streak looks back on, this one included. */
const lookBack = 5;
/** Lines kept at most. */
const maxLines = 200;

/** One run, as it is remembered: no code, no paths. */
interface PastRun {
  readonly at: string;
  readonly status: ReviewReport['status'];
  readonly reason?: ReviewFailureReason;
}

/** US dollars spent on a day (`2026-11-23`, UTC) by runs in this repository. */
export async function readSpent(store: Store, day: string): Promise<number> {
  const lines = (await store.read(`spent/${day}`))?.split('\n') ?? [];
  return lines.map(Number).filter((usd) => usd > 0).reduce((sum, usd) => sum + usd, 0);
}

/** Remembers what one call cost. */
export function addSpent(store: Store, day: string, usd: number): Promise<void> {
  return store.append(`spent/${day}`, usd.toFixed(6));
}

/** Remembers how a run ended, and tells of a run of failures: undefined unless this run failed and one before it did too. */
export async function recordRun(store: Store, run: PastRun): Promise<ReviewReport['streak']> {
  const text = (await store.read('runs.jsonl')) ?? '';
  const past = text.split('\n').flatMap((line) => parseRun(line) ?? []);
  await store.append('runs.jsonl', JSON.stringify(run));
  if (past.length > maxLines * 2) await store.write('runs.jsonl', `${[...past.slice(-maxLines), run].map((entry) => JSON.stringify(entry)).join('\n')}\n`);
  const recent = [...past.slice(1 - lookBack), run];
  const failed = recent.filter(({ status }) => status !== 'complete').length;
  if (run.status === 'complete' || run.reason === undefined || failed < 2) return undefined;
  return { reason: run.reason, failed, of: recent.length };
}

/** The reason that most hunks share; of equals the first by name, so that the same run says the same. */
export function mainReason(report: Pick<ReviewReport, 'hunks'>): ReviewFailureReason | undefined {
  const counts = new Map<ReviewFailureReason, number>();
  for (const hunk of report.hunks) if (hunk.state === 'not-reviewed') counts.set(hunk.reason, (counts.get(hunk.reason) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))[0]?.[0];
}

function parseRun(line: string): PastRun | undefined {
  try {
    const run = JSON.parse(line) as PastRun;
    return ['complete', 'partial', 'none'].includes(run.status) ? run : undefined;
  } catch {
    return undefined;
  }
}
