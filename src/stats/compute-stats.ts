import type { CheckRecord, Door, EscapeRecord, FindingFate } from '../core/record.ts';
import { authorships } from '../core/attribution.ts';
import { compareText } from '../core/finding.ts';
import { routeNames } from '../core/review.ts';
import { shareOf } from '../core/share.ts';
import type { SplitName, Slip, Stats, StatsGroup } from './contracts.ts';
import { costOf } from './cost-stats.ts';
import { coverageOf } from './coverage-stats.ts';
import type { Case } from './tally.ts';
import { caseOfEscape, caseOfFate, countReasons, groupsOf, rowOf, rowsOf } from './tally.ts';

/** What the record holds. */
export interface StatsInput {
  readonly checks: readonly CheckRecord[];
  /** What became of all findings of the record. */
  readonly fates: readonly FindingFate[];
  /** Each repaired fault once. */
  readonly escapes: readonly EscapeRecord[];
}

export interface StatsOptions {
  /** Only what was checked, last seen or repaired at or after this; ISO 8601. */
  readonly since?: string;
  /** The present, ISO 8601. */
  readonly now: string;
}

const mostSlips = 20;
const mostMonths = 240;

/** Counts the record. */
export function computeStats(input: StatsInput, { since, now }: StatsOptions): Stats {
  const isWithin = (at: string): boolean => since === undefined || at >= since;
  const checks = input.checks.filter(({ at }) => isWithin(at));
  const fates = input.fates.filter(({ lastSeen }) => isWithin(lastSeen));
  const escapes = input.escapes.filter(({ fix }) => isWithin(fix.at));
  const told = fates.filter(({ finding }) => finding.severity !== 'suggestion');
  const cases = [...told.map(caseOfFate), ...escapes.map(caseOfEscape)];
  const cost = costOf(checks, fates);
  const first = [...checks.map(({ at }) => at), ...told.map(({ lastSeen }) => lastSeen), ...escapes.map(({ fix }) => fix.at)].sort(compareText)[0];
  return {
    period: { ...(since === undefined ? {} : { since: since.slice(0, 10) }), until: now.slice(0, 10), ...(first === undefined ? {} : { first: first.slice(0, 10) }) },
    checks: { count: checks.length, doors: doorsOf(checks), blocked: checks.filter(({ exit }) => exit === 1).length },
    total: rowOf('all', cases),
    categories: rowsOf(cases, ({ category }) => category),
    splits: {
      author: inOrder(splitBy('author', cases), authorships),
      agent: splitBy('agent', cases),
      route: inOrder(splitBy('route', cases), [...routeNames, 'static rules', 'not looked at', 'not known']),
      month: withGaps([...splitBy('month', cases)].sort((a, b) => compareText(a.name, b.name))),
      // What a rule should have said and did not is not known, so that there is nothing to divide by.
      rule: splitBy('rule', cases).map((group) => ({ ...group, catchRate: shareOf(0, 0), categories: group.categories.map((row) => ({ ...row, catchRate: shareOf(0, 0) })) })),
    },
    uncoveredWhy: countReasons(escapes.filter((one) => one.class === 'uncovered').map(({ why }) => why ?? 'not said')),
    coverage: coverageOf(checks),
    ...(cost === undefined ? {} : { cost }),
    asides: fates.length - told.length,
    slips: [...escapes].sort((a, b) => compareText(b.fix.at, a.fix.at) || compareText(a.id, b.id)).slice(0, mostSlips).map(slipOf),
  };
}

function splitBy(split: SplitName, cases: readonly Case[]): readonly StatsGroup[] {
  const members = groupsOf(cases, (one) => one[split]);
  return rowsOf(cases, (one) => one[split]).map((row) => ({ ...row, categories: rowsOf(members.get(row.name) ?? [], ({ category }) => category) }));
}

/** The order that a list gives; the others after it. */
function inOrder(groups: readonly StatsGroup[], names: readonly string[]): readonly StatsGroup[] {
  const rank = (name: string): number => (names.includes(name) ? names.indexOf(name) : names.length);
  return [...groups].sort((a, b) => rank(a.name) - rank(b.name));
}

/** Months without anything between those with something: a gap is a fact too. */
function withGaps(months: readonly StatsGroup[]): readonly StatsGroup[] {
  const first = months[0];
  const last = months.at(-1);
  if (first === undefined || last === undefined) return [];
  const filled: StatsGroup[] = [];
  for (let name = first.name; name <= last.name; name = monthAfter(name)) {
    // A clock that was centuries off must not fill the table.
    if (filled.length >= mostMonths) return months;
    filled.push(months.find((one) => one.name === name) ?? { ...rowOf(name, []), categories: [] });
  }
  return filled;
}

/** `2026-12` → `2027-01`. */
function monthAfter(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  const pad = (part: number, length: number): string => String(part).padStart(length, '0');
  return number === 12 ? `${pad(year + 1, 4)}-01` : `${pad(year, 4)}-${pad(number + 1, 2)}`;
}

function doorsOf(checks: readonly CheckRecord[]): Readonly<Record<Door, number>> {
  const doors = { hook: 0, hand: 0, ci: 0, agent: 0 };
  for (const { door } of checks) doors[door]++;
  return doors;
}

function slipOf(escape: EscapeRecord): Slip {
  const { path, start, end, why, category, by, agent, ruleId, inducing } = escape;
  return {
    at: escape.fix.at, fix: escape.fix.oid, path, start, end, class: escape.class, category, by,
    ...(inducing === undefined ? {} : { inducing: inducing.oid }),
    ...(why === undefined ? {} : { why }),
    ...(agent === undefined ? {} : { agent }),
    ...(ruleId === undefined ? {} : { ruleId }),
  };
}
