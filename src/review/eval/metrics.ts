import type { CaseScore } from './score.ts';

/** A share with its 95% interval (Wilson); undefined parts mean that there was nothing to count. */
export interface Share {
  readonly of: number;
  readonly count: number;
  readonly value: number | undefined;
  readonly low: number | undefined;
  readonly high: number | undefined;
}

/** What some cases say of a reviewer. */
export interface Metrics {
  readonly cases: number;
  readonly notReviewed: number;
  /** True findings among all findings. */
  readonly precision: Share;
  /** Of errors alone: what blocks. */
  readonly blockingPrecision: Share;
  /** Defects that a finding names, among all. */
  readonly recall: Share;
  /** Defects that an error names. */
  readonly blockingRecall: Share;
  /** Comments whose quote stands in the file, among all comments. */
  readonly anchoring: Share;
  /** Clean changes on which something was said. */
  readonly falseAlarms: Share;
  readonly rightCategory: Share;
  /** US dollars; undefined where the model has no known price. */
  readonly usd: number | undefined;
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly calls: number;
  readonly medianMs: number;
  readonly slowestMs: number;
}

/** Adds up scores. Cases that were not reviewed are counted and left out of every share: a failure of the line is no miss of the model. */
export function metricsOf(scores: readonly CaseScore[]): Metrics {
  const seen = scores.filter((one) => one.state === 'reviewed');
  const sum = (field: (one: CaseScore) => number): number => seen.reduce((total, one) => total + field(one), 0);
  const clean = seen.filter((one) => one.defect === 'none');
  const times = scores.map((one) => one.ms).sort((a, b) => a - b);
  const trueFindings = sum((one) => one.trueFindings);
  return {
    cases: scores.length,
    notReviewed: scores.length - seen.length,
    precision: shareOf(trueFindings, trueFindings + sum((one) => one.falseFindings)),
    blockingPrecision: shareOf(sum((one) => one.trueErrors), sum((one) => one.trueErrors + one.falseErrors)),
    recall: shareOf(sum((one) => one.found), sum((one) => one.defects)),
    blockingRecall: shareOf(sum((one) => one.blocked), sum((one) => one.defects)),
    anchoring: shareOf(sum((one) => one.anchored), sum((one) => one.comments)),
    falseAlarms: shareOf(clean.filter((one) => one.falseFindings > 0).length, clean.length),
    rightCategory: shareOf(sum((one) => one.rightCategory), trueFindings),
    usd: scores.some((one) => one.usd === undefined) ? undefined : scores.reduce((total, one) => total + (one.usd ?? 0), 0),
    inputTokens: scores.reduce((total, one) => total + one.inputTokens, 0),
    outputTokens: scores.reduce((total, one) => total + one.outputTokens, 0),
    calls: scores.reduce((total, one) => total + one.calls, 0),
    medianMs: times[Math.floor(times.length / 2)] ?? 0,
    slowestMs: times.at(-1) ?? 0,
  };
}

/** A share with Wilson's interval, which stays honest for few cases. @see https://en.wikipedia.org/wiki/Binomial_proportion_confidence_interval */
export function shareOf(count: number, of: number): Share {
  if (of === 0) return { count, of, value: undefined, low: undefined, high: undefined };
  const z = 1.96;
  const p = count / of;
  const middle = (p + (z * z) / (2 * of)) / (1 + (z * z) / of);
  const half = (z / (1 + (z * z) / of)) * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of));
  return { count, of, value: p, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
