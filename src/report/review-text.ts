import { compareText } from '../core/finding.ts';
import { routeNames } from '../core/review.ts';
import type { Cost, HunkOutcome, ReviewReport, Usage } from '../core/review.ts';
import { failureWords, modelText } from '../core/review-words.ts';
import { countOf } from './wrap.ts';

/** Tells whether there is nothing to say of the review: it is off, or nothing of the change needed one. */
export function isReviewIdle(review: ReviewReport | undefined): boolean {
  return review === undefined || review.hunks.every(({ state }) => state === 'inert' || state === 'excluded');
}

type Missed = Extract<HunkOutcome, { state: 'not-reviewed' }>;

/** `review: 5 hunks · 3 reviewed (2 standard, 1 deep) · 1 cached · 1 inert · 0 NOT REVIEWED · 4 calls · 12.4k tokens in (8k cached), 900 out · $0.09 · 6.1 s` */
export function reviewReceipt(review: ReviewReport): string {
  const count = (state: HunkOutcome['state']): number => review.hunks.filter((hunk) => hunk.state === state).length;
  const byRoute = routeNames.flatMap((route) => {
    const hunks = review.hunks.filter((hunk) => hunk.state === 'reviewed' && hunk.route === route).length;
    return hunks === 0 ? [] : [`${hunks} ${route}`];
  });
  const parts = [countOf(review.hunks.length, 'hunk'), `${count('reviewed')} reviewed${byRoute.length === 0 ? '' : ` (${byRoute.join(', ')})`}`];
  for (const state of ['cached', 'inert'] as const) if (count(state) > 0) parts.push(`${count(state)} ${state}`);
  if (count('excluded') > 0) parts.push(`${count('excluded')} excluded (${excludedBy(review)})`);
  parts.push(`${count('not-reviewed')} NOT REVIEWED`);
  if (review.usage.calls > 0) parts.push(countOf(review.usage.calls, 'call'), usageText(review.usage), costText(review.cost), `${(review.durationMs / 1_000).toFixed(1)} s`);
  return `review: ${parts.join(' · ')}`;
}

/** The rules that kept hunks from being sent, the commonest first. */
function excludedBy(review: ReviewReport): string {
  const counts = new Map<string, number>();
  for (const hunk of review.hunks) if (hunk.state === 'excluded') counts.set(hunk.rule, (counts.get(hunk.rule) ?? 0) + 1);
  const rules = [...counts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0])).map(([rule]) => rule);
  return rules.length > 3 ? `${rules.slice(0, 3).join(', ')} and ${rules.length - 3} more rules` : rules.join(', ');
}

/**
 * What was not reviewed and why, in a sentence each; empty when all was. The first begins with capitals, since a review that
 * did not happen must not look like one that found nothing.
 */
export function reviewProblems(review: ReviewReport): readonly string[] {
  const missed = review.hunks.filter((hunk): hunk is Missed => hunk.state === 'not-reviewed');
  if (missed.length === 0) return [];
  const groups = new Map<string, Missed[]>();
  for (const hunk of missed) groups.set(`${hunk.reason}\0${hunk.detail}`, [...(groups.get(`${hunk.reason}\0${hunk.detail}`) ?? []), hunk]);
  const sorted = [...groups.values()].sort((a, b) => b.length - a.length || compareText(a[0]!.path, b[0]!.path));
  const first = sorted[0]![0]!;
  const streak = review.streak === undefined ? '' : `, ${review.streak.failed} of the last ${review.streak.of} runs`;
  if (review.status === 'none' && sorted.length === 1) return [`MODEL REVIEW DID NOT RUN: ${failureWords[first.reason]}${streak}: ${first.detail}${wayOut(review, first)}`];
  const head = review.status === 'none' ? 'MODEL REVIEW DID NOT RUN' : `MODEL REVIEW INCOMPLETE: ${missed.length} of ${countOf(review.hunks.length, 'hunk')} not reviewed`;
  return [`${head}${streak === '' ? '' : ` (${failureWords[review.streak!.reason]}${streak})`}`, ...sorted.map((group) => `${failureWords[group[0]!.reason]}: ${placesText(group)}: ${group[0]!.detail}`)];
}

/** Who has no model should not be told so at each commit; where a review is required there is no way around it. */
function wayOut({ required }: ReviewReport, { reason }: Missed): string {
  return reason === 'no-endpoint' && !required ? ' (guard check --no-review goes without)' : '';
}

const proofText = { reproduced: 'proven by a test:', 'not-reproduced': 'not proven by a test:', 'not-run': 'no proof of' } as const;

/** Comments without a place, what was dropped, what the reviewer saw as well: one sentence each. */
export function reviewAsides(review: ReviewReport): readonly string[] {
  const lines = review.unplaced.map(({ path, message, why }) => `the reviewer says of ${path}: ${message} (${why})`);
  for (const { path, line, outcome, detail } of review.units.flatMap((unit) => unit.proofs ?? [])) lines.push(`${proofText[outcome]} ${path}:${line}: ${detail}`);
  if (review.alsoSeen.length > 0) lines.push(`the reviewer also saw ${countOf(review.alsoSeen.length, 'finding')} of the static checks`);
  return lines;
}

/** For `--verbose`: each unit with its route, and what was dropped. */
export function reviewDetails(review: ReviewReport): readonly string[] {
  const units = review.units.map(({ paths, route, why, state, usage, cost, ms }) =>
    `${paths.join(', ')}  ${route} (${why}), ${state}, ${usageText(usage)}, ${costText(cost)}, ${(ms / 1_000).toFixed(1)} s`);
  const routes = review.routes.map((one) => `${one.route}: ${modelText(one)}, ${countOf(one.units, 'unit')}`);
  const excluded = [...new Set(review.hunks.flatMap((hunk) => (hunk.state === 'excluded' ? [`${hunk.path}  never sent (${hunk.rule})`] : [])))];
  const dropped = Object.entries(review.dropped).map(([why, count]) => `${countOf(count, 'comment')} dropped: ${why}`);
  return [...routes, ...units, ...excluded, ...dropped];
}

/** `12.4k tokens in (8k cached), 900 out` */
export function usageText({ inputTokens, cachedTokens, outputTokens, estimated }: Usage): string {
  const cached = cachedTokens > 0 ? ` (${short(cachedTokens)} cached)` : '';
  return `${estimated ? 'about ' : ''}${short(inputTokens)} tokens in${cached}, ${short(outputTokens)} out`;
}

/** `$0.09`, or whose price is not known. */
export function costText({ usd, unpriced }: Cost): string {
  if (usd === undefined) return `price of ${unpriced.join(', ')} not known`;
  return `$${usd === 0 || usd >= 0.1 ? usd.toFixed(2) : usd.toFixed(4)}`;
}

/** 12,400 → `12.4k` */
function short(count: number): string {
  return count < 1_000 ? String(count) : `${(count / 1_000).toFixed(count < 100_000 ? 1 : 0).replace(/\.0$/, '')}k`;
}

function placesText(hunks: readonly Missed[]): string {
  const places = hunks.slice(0, 3).map(({ path, hunk }) => `${path}:${Math.max(1, hunk.newStart)}`);
  return `${places.join(', ')}${hunks.length > 3 ? ` and ${hunks.length - 3} more` : ''}`;
}
