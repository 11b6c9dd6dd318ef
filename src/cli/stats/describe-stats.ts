import type { Share } from '../../core/share.ts';
import { countOf } from '../../report/wrap.ts';
import type { CellName, Counted, Stats } from '../../stats/contracts.ts';

/** The five cells that tables show; the others are told below them. */
export const shownCells = ['fixed', 'ignored', 'refuted', 'escaped', 'uncovered'] as const satisfies readonly CellName[];

/** What is said where there is nothing. */
export const nothingYet = 'Nothing is recorded yet: guard records each check from now on; `guard escapes --since 1y` looks at the history before.';

/** Names of `unknown` authors and the like as a reader should see them. */
const plainNames: Readonly<Record<string, string>> = { ai: 'AI', human: 'people', mixed: 'AI and people', unknown: 'not known', other: 'other, unknown' };

/** The name of a row. */
export function nameOf(name: string): string {
  return Object.hasOwn(plainNames, name) ? plainNames[name]! : name;
}

/** `82% of 17 (59–94)`: the share, of how many, the 95 % interval. */
export function shareText({ of, value, low, high }: Share): string {
  if (of === 0) return '–';
  if (value === undefined || low === undefined || high === undefined) return `too few to say (${of})`;
  return `${percent(value)}% of ${of} (${percent(low)}–${percent(high)})`;
}

/** Whole per cents. What is not all and not nothing is never told as such. */
export function percent(value: number): number {
  const rounded = Math.round(value * 100);
  if (rounded === 100 && value < 1) return 99;
  return rounded === 0 && value > 0 ? 1 : rounded;
}

/** There is nothing in the record, or nothing in the period. */
export function isEmpty(stats: Stats): boolean {
  return stats.checks.count === 0 && stats.total.total === 0;
}

/** `Since 2026-08-25` or `All of the record`, and how many checks. No full stop. */
export function periodText({ period, checks }: Stats): string {
  const begins = period.since ?? period.first;
  if (checks.count === 0) return `No check is recorded${begins === undefined ? ' yet' : ` since ${begins}`}; the repaired faults are those that guard escapes found`;
  const doors = [[checks.doors.hook, 'by the hook'], [checks.doors.ci, 'in CI'], [checks.doors.agent, 'by agents'], [checks.doors.hand, 'by hand']] as const;
  const by = doors.filter(([count]) => count > 0).map(([count, where]) => `${thousands(count)} ${where}`);
  const span = period.since !== undefined ? `Since ${period.since}` : period.first === undefined ? 'All of the record' : `Since ${period.first}, when the record begins`;
  return `${span}: ${plural(checks.count, 'check')}${by.length === 0 ? '' : ` (${by.join(', ')})`}${checks.blocked === 0 ? '' : `, of which ${thousands(checks.blocked)} stopped a change`}`;
}

/** What the tables do not show, a sentence each. */
export function remarksOf(stats: Stats): readonly string[] {
  const { cells, suppressed } = stats.total;
  return [
    ...(suppressed > 0 ? [`Of the ignored, ${suppressed} ${suppressed === 1 ? 'was' : 'were'} suppressed with a reason.`] : []),
    ...(cells.regretted > 0 ? [`${plural(cells.regretted, 'repaired fault')} had been told by guard and ${cells.regretted === 1 ? 'was' : 'were'} committed all the same.`] : []),
    ...(cells.uncovered > 0 && stats.uncoveredWhy.length > 0 ? [`Not looked at: ${reasonsText(stats.uncoveredWhy)}.`] : []),
    ...(cells.untraced > 0 ? [`Of ${plural(cells.untraced, 'repair')} nobody can tell where the fault came from.`] : []),
    ...(cells.open > 0 ? [`Of ${plural(cells.open, 'finding')} nothing can be said yet: the change was not committed.`] : []),
    ...(stats.asides > 0 ? [`${plural(stats.asides, 'suggestion')} ${stats.asides === 1 ? 'is' : 'are'} left out: they ask for nothing.`] : []),
  ];
}

/** What was looked at, a sentence each. */
export function coverageTexts({ coverage }: Stats): readonly string[] {
  const { files, hunks, review } = coverage;
  const all = hunks.checked + hunks.skipped + hunks.failed;
  const allFiles = files.checked + files.skipped + files.failed;
  if (allFiles === 0) return [];
  const unread = files.skipped + files.failed;
  const wasReviewed = all - review.none > 0;
  const parts = [
    [review.reviewed, 'reviewed'], [review.cached, 'known from before'], [review.inert, 'without meaning for the program'], [review.excluded, 'excluded'], [review.notReviewed, 'NOT REVIEWED'],
    [review.none, 'while no review was configured'],
  ] as const;
  return [
    `Rules read ${thousands(hunks.checked)} of ${plural(all, 'changed hunk')}, in ${thousands(files.checked)} of ${plural(allFiles, 'file')}.${unread === 0 ? '' : ` Not read: ${reasonsText(files.why)}.`}`,
    wasReviewed
      ? `The reviewer: ${parts.filter(([count]) => count > 0).map(([count, what]) => `${thousands(count)} ${what}`).join(', ')}.${review.why.length === 0 ? '' : ` Why not reviewed: ${reasonsText(review.why)}.`}`
      : 'No model review was configured.',
  ];
}

/** What the reviewer cost, a sentence each. */
export function costTexts({ cost }: Stats): readonly string[] {
  if (cost === undefined) return [];
  const spent = [
    ...(cost.usd === undefined ? [] : [`$${money(cost.usd)}`]),
    ...(cost.usd === undefined || cost.unpricedTokens > 0 ? [`${thousands(cost.usd === undefined ? cost.tokens : cost.unpricedTokens)} tokens${cost.usd === undefined ? '' : ' without a known price'}`] : []),
  ];
  const each = cost.usdPerFinding !== undefined ? `$${money(cost.usdPerFinding)} each` : cost.tokensPerFinding !== undefined ? `${thousands(cost.tokensPerFinding)} tokens each` : cost.found === 0 ? '' : 'too few to say what one costs';
  return [`${plural(cost.calls, 'call')}, ${spent.join(' and ')}. ${plural(cost.found, 'true finding')} (fixed, or confirmed)${each === '' ? '' : `: ${each}`}.`];
}

/** `generated 20, too large 3`. */
export function reasonsText(reasons: readonly Counted[]): string {
  const shown = reasons.slice(0, 5).map(({ reason, count }) => `${reason} ${thousands(count)}`);
  return [...shown, ...(reasons.length > 5 ? [`${reasons.length - 5} other reasons`] : [])].join(', ');
}

/** Dollars with cents, or with what is needed below one cent. */
export function money(usd: number): string {
  return usd === 0 || usd >= 0.1 ? usd.toFixed(2) : usd.toPrecision(2).replace(/e.*$/, '');
}

/** `1,204`. */
export function thousands(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** `1 check`, `1,204 checks`. */
export function plural(count: number, noun: string): string {
  return countOf(count, noun).replace(/^\d+/, thousands(count));
}
