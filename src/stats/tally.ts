import type { EscapeClass, EscapeRecord, FindingFate, Outcome } from '../core/record.ts';
import { shareOf } from '../core/share.ts';
import { compareText } from '../core/finding.ts';
import { cellNames } from './contracts.ts';
import type { CellName, Cells, StatsRow } from './contracts.ts';

/** One thing to count: where it goes, and what it is split by. */
export interface Case {
  readonly cell: CellName;
  readonly category: string;
  readonly suppressed: boolean;
  readonly author: string;
  readonly agent: string;
  readonly route: string;
  readonly month: string;
  readonly rule: string;
}

const cellOfOutcome: Readonly<Record<Outcome, CellName>> = { fixed: 'fixed', suppressed: 'ignored', committed: 'ignored', refuted: 'refuted', unknown: 'open' };
const cellOfClass: Readonly<Record<EscapeClass, CellName>> = { 'caught-ignored': 'regretted', escaped: 'escaped', uncovered: 'uncovered', unknown: 'untraced' };
const lookOf: Readonly<Record<EscapeClass, string>> = { 'caught-ignored': 'static rules', escaped: 'static rules', uncovered: 'not looked at', unknown: 'not known' };

/** A finding as a case; its month is that of its last sighting. */
export function caseOfFate({ finding, outcome, lastSeen }: FindingFate): Case {
  return {
    cell: cellOfOutcome[outcome],
    category: finding.category,
    suppressed: outcome === 'suppressed',
    author: finding.by,
    agent: agentOf(finding),
    route: finding.route ?? 'static rules',
    month: lastSeen.slice(0, 7),
    rule: finding.ruleId,
  };
}

/** A repaired fault as a case; its month is that of its repair, since only then it is known. */
export function caseOfEscape(escape: EscapeRecord): Case {
  return {
    cell: cellOfClass[escape.class],
    category: escape.category,
    suppressed: false,
    author: escape.by,
    agent: agentOf(escape),
    route: escape.route ?? lookOf[escape.class],
    month: escape.fix.at.slice(0, 7),
    rule: escape.ruleId ?? 'no rule',
  };
}

function agentOf({ by, agent }: Pick<EscapeRecord, 'by' | 'agent'>): string {
  if (agent !== undefined && agent !== '') return agent;
  return by === 'human' ? 'no agent' : by === 'unknown' ? 'not known' : 'unnamed agent';
}

/** Counts cases into one line. */
export function rowOf(name: string, cases: readonly Case[]): StatsRow {
  const cells = Object.fromEntries(cellNames.map((cell) => [cell, 0])) as Record<CellName, number>;
  for (const { cell } of cases) cells[cell]++;
  return { name, cells, total: cases.length, suppressed: cases.filter(({ suppressed }) => suppressed).length, ...ratesOf(cells) };
}

function ratesOf({ fixed, refuted, ignored, escaped }: Cells): Pick<StatsRow, 'precision' | 'catchRate'> {
  return { precision: shareOf(fixed, fixed + refuted + ignored), catchRate: shareOf(fixed, fixed + escaped) };
}

/** Cases by what a function says of them, most cases first. */
export function rowsOf(cases: readonly Case[], key: (one: Case) => string): readonly StatsRow[] {
  return [...groupsOf(cases, key)].map(([name, members]) => rowOf(name, members)).sort((a, b) => b.total - a.total || compareText(a.name, b.name));
}

/** Cases by what a function says of them. */
export function groupsOf<T>(cases: readonly T[], key: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of cases) {
    const name = key(one);
    const members = groups.get(name);
    if (members === undefined) groups.set(name, [one]);
    else members.push(one);
  }
  return groups;
}

/** Names with their counts, most first. */
export function countReasons(reasons: readonly string[]): readonly { readonly reason: string; readonly count: number }[] {
  return [...groupsOf(reasons, (reason) => reason)]
    .map(([reason, members]) => ({ reason, count: members.length }))
    .sort((a, b) => b.count - a.count || compareText(a.reason, b.reason));
}
