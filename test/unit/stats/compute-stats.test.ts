import { describe, expect, test } from 'vitest';
import type { EscapeClass, EscapeRecord, FindingFate, Outcome } from '../../../src/core/record.ts';
import { bugCategories } from '../../../src/core/record.ts';
import { authorships } from '../../../src/core/attribution.ts';
import { computeStats } from '../../../src/stats/compute-stats.ts';
import { cellNames, splitNames } from '../../../src/stats/contracts.ts';
import type { Cells } from '../../../src/stats/contracts.ts';
import { headlinesOf } from '../../../src/stats/headlines.ts';
import { checkOf, day, escape, fate, hunk, times } from '../../support/seeded-record.ts';

const now = day(23);
const count = (fates: readonly FindingFate[], escapes: readonly EscapeRecord[] = [], since?: string) => computeStats({ checks: [], fates, escapes }, { now, ...(since === undefined ? {} : { since }) });

describe('the cells', () => {
  test('hold what became of findings and repaired faults, as counted by hand', () => {
    const fates = [
      ...times(14, () => fate('fixed')), fate('committed'), fate('suppressed'), fate('refuted'), fate('unknown'),
      ...times(2, () => fate('fixed', { category: 'logic', ruleId: 'review-logic' })),
    ];
    const escapes = [...times(6, () => escape()), escape({ class: 'uncovered', why: 'before guard' }), escape({ class: 'caught-ignored' }), escape({ class: 'unknown' })];
    const { categories, total } = count(fates, escapes);
    expect(categories.map(({ name }) => name)).toEqual(['null-safety', 'logic']);
    expect(categories[0]).toMatchObject({
      cells: { fixed: 14, ignored: 2, refuted: 1, open: 1, escaped: 6, uncovered: 1, regretted: 1, untraced: 1 }, total: 27, suppressed: 1,
      precision: { part: 14, of: 17 }, catchRate: { part: 14, of: 20, value: 0.7 },
    });
    expect(categories[1]!.precision).toEqual({ part: 2, of: 2 });
    expect(total).toMatchObject({ total: 29, precision: { part: 16, of: 19 }, catchRate: { part: 16, of: 22 } });
  });

  test('suggestions are counted apart', () => {
    const stats = count([fate('committed', { severity: 'suggestion' }), fate('fixed')]);
    expect(stats).toMatchObject({ asides: 1, total: { total: 1 } });
  });

  /** A small generator of its own, so that each run is the same. */
  function randomRecord(seed: number): { fates: FindingFate[]; escapes: EscapeRecord[] } {
    let state = seed;
    const pick = <T>(list: readonly T[]): T => list[(state = (state * 48_271) % 2_147_483_647) % list.length]!;
    const outcomes: readonly Outcome[] = ['fixed', 'suppressed', 'committed', 'refuted', 'unknown'];
    const classes: readonly EscapeClass[] = ['caught-ignored', 'escaped', 'uncovered', 'unknown'];
    const said = () => ({ category: pick(bugCategories), by: pick(authorships), ...(pick([true, false]) ? { agent: pick(['Claude Code', 'Codex', '<b>']) } : {}), ...(pick([true, false]) ? { route: pick(['small', 'deep'] as const) } : {}) });
    return {
      fates: [...times(60, () => fate(pick(outcomes), { ...said(), severity: pick(['error', 'warning', 'suggestion']), ruleId: pick(['a', 'b', 'c']) }, { lastSeen: day(1 + (state % 28), 1 + (state % 12)) }))],
      escapes: [...times(40, () => escape({ ...said(), class: pick(classes), fix: { oid: 'f'.repeat(40), at: day(1 + (state % 28), 1 + (state % 12)) } }))],
    };
  }

  const sumOf = (rows: readonly { readonly cells: Cells }[]) => Object.fromEntries(cellNames.map((cell) => [cell, rows.reduce((sum, row) => sum + row.cells[cell], 0)]));

  test.each(times(25, (index) => index + 1))('hold each finding and fault once, whatever they are split by (%i)', (seed) => {
    const { fates, escapes } = randomRecord(seed * 7919);
    for (const since of [undefined, day(1, 6)]) {
      const stats = count(fates, escapes, since);
      const inTime = fates.filter(({ lastSeen }) => since === undefined || lastSeen >= since).length + escapes.filter(({ fix }) => since === undefined || fix.at >= since).length;
      expect(stats.total.total + stats.asides).toBe(inTime);
      expect(cellNames.reduce((sum, cell) => sum + stats.total.cells[cell], 0)).toBe(stats.total.total);
      expect(sumOf(stats.categories)).toEqual(stats.total.cells);
      for (const split of splitNames) {
        expect(sumOf(stats.splits[split])).toEqual(stats.total.cells);
        for (const group of stats.splits[split]) expect(sumOf(group.categories)).toEqual(group.cells);
        expect(new Set(stats.splits[split].map(({ name }) => name)).size).toBe(stats.splits[split].length);
      }
    }
  });
});

describe('the splits', () => {
  test('tell authors in a fixed order, agents by name, and who looked', () => {
    const { splits } = count(
      [fate('fixed', { by: 'human' }), fate('fixed', { by: 'ai', agent: 'Claude Code', route: 'deep' }), fate('fixed', { by: 'ai' })],
      [escape({ by: 'unknown', class: 'uncovered' }), escape({ class: 'escaped', route: 'small' }), escape({ class: 'escaped' })],
    );
    expect(splits.author.map(({ name }) => name)).toEqual(['ai', 'human', 'unknown']);
    expect(splits.agent.map(({ name }) => name).sort()).toEqual(['Claude Code', 'no agent', 'not known', 'unnamed agent']);
    expect(splits.route.map(({ name, total }) => [name, total])).toEqual([['small', 1], ['deep', 1], ['static rules', 3], ['not looked at', 1]]);
  });

  test('tell every month from the first to the last, also over the turn of a year', () => {
    const { splits } = count([fate('fixed', {}, { lastSeen: '2025-11-30T23:59:59.999Z' })], [escape({ fix: { oid: 'a'.repeat(40), at: '2026-02-01T00:00:00.000Z' } })]);
    expect(splits.month.map(({ name, total }) => [name, total])).toEqual([['2025-11', 1], ['2025-12', 0], ['2026-01', 0], ['2026-02', 1]]);
  });
});

test('a clock that was off by centuries costs no month and no case', () => {
  const { splits, total } = count([fate('fixed', {}, { lastSeen: '0001-01-01T00:00:00.000Z' }), fate('fixed', {}, { lastSeen: '2026-11-01T00:00:00.000Z' })]);
  expect(splits.month.map(({ name, total: members }) => [name, members])).toEqual([['0001-01', 1], ['2026-11', 1]]);
  expect(total.total).toBe(2);
});

describe('coverage', () => {
  const stats = (...checks: Parameters<typeof checkOf>[0][]) => computeStats({ checks: checks.map((one) => checkOf(one)), fates: [], escapes: [] }, { now }).coverage;

  test('counts a hunk once, as its last check with a review left it', () => {
    const twice = hunk({ patch: 'aa' });
    const file = { path: 'src/a.ts', oid: 'o1', state: 'checked' } as const;
    expect(stats(
      { at: day(1), files: [{ ...file, hunks: [{ ...twice, review: 'not-reviewed', reason: 'timeout' }] }] },
      { at: day(3), files: [{ ...file, hunks: [twice] }] },
      { at: day(2), files: [{ ...file, hunks: [{ ...twice, review: 'reviewed', route: 'deep' }, hunk({ review: 'not-reviewed', reason: 'timeout' })] }] },
    )).toEqual({
      files: { checked: 1, skipped: 0, failed: 0, why: [] }, hunks: { checked: 2, skipped: 0, failed: 0 },
      review: { reviewed: 1, cached: 0, inert: 0, excluded: 0, notReviewed: 1, none: 0, why: [{ reason: 'timeout', count: 1 }] },
    });
  });

  test('tells skipped and unread files with their reasons', () => {
    expect(stats({ files: [
      { path: 'a.min.js', oid: '1', state: 'skipped', reason: 'generated', hunks: [hunk()] }, { path: 'b.min.js', oid: '2', state: 'skipped', reason: 'generated', hunks: [] },
      { path: 'c.ts', oid: '3', state: 'failed', hunks: [] },
    ] })).toMatchObject({ files: { checked: 0, skipped: 2, failed: 1, why: [{ reason: 'generated', count: 2 }, { reason: 'failed', count: 1 }] }, hunks: { checked: 0, skipped: 1, failed: 0 }, review: { none: 1 } });
  });
});

describe('the cost of the reviewer', () => {
  const route = { route: 'standard', model: 'gpt-5.5', calls: 2, inputTokens: 9_000, outputTokens: 1_000, ms: 5 } as const;
  const good = times(5, () => fate('fixed', { route: 'standard' }));
  const cost = (routes: readonly object[], fates = good) => computeStats({ checks: routes.map((one) => checkOf({ review: { status: 'complete', routes: [one as never] } })), fates, escapes: [] }, { now }).cost;

  test('is told in dollars for each finding that was fixed or confirmed', () => {
    expect(cost([{ ...route, usd: 0.5 }, { ...route, usd: 0.75 }], [...good.slice(1), fate('committed', { route: 'standard' }, { confirmed: true }), fate('committed', { route: 'standard' })])).toEqual({
      routes: [{ route: 'standard', models: ['gpt-5.5'], calls: 4, inputTokens: 18_000, outputTokens: 2_000, usd: 1.25, unpricedTokens: 0, found: 5 }],
      calls: 4, tokens: 20_000, usd: 1.25, unpricedTokens: 0, found: 5, usdPerFinding: 0.25, tokensPerFinding: 4_000,
    });
  });

  test('is told in tokens where one call has no price, and not at all for few findings', () => {
    expect(cost([{ ...route, usd: 0.5 }, { ...route, model: 'llama' }])).toMatchObject({ usd: 0.5, unpricedTokens: 10_000, tokensPerFinding: 4_000 });
    expect(cost([{ ...route, usd: 0.5 }, route])).not.toHaveProperty('usdPerFinding');
    expect(cost([{ ...route, usd: 0.5 }], good.slice(1))).not.toHaveProperty('tokensPerFinding');
    expect(computeStats({ checks: [checkOf()], fates: good, escapes: [] }, { now }).cost).toBeUndefined();
  });
});

describe('what a reader is told first', () => {
  test('is nothing where it could be chance', () => {
    expect(headlinesOf(count([...times(4, () => fate('fixed', { by: 'human' }))], [...times(4, () => escape({ by: 'ai' }))]))).toEqual([]);
  });

  test('is what slips through, what is caught seldom, and the difference between authors', () => {
    const stats = count(
      [...times(20, () => fate('fixed', { by: 'human', category: 'logic' })), ...times(2, () => fate('fixed', { by: 'ai' })), ...times(2, () => fate('fixed', { by: 'human' }))],
      [...times(18, () => escape({ by: 'ai' })), ...times(3, () => escape({ by: 'human', category: 'logic' }))],
    );
    expect(headlinesOf(stats)).toEqual([
      'What slips through most often is null-safety: 18 of 21.',
      'guard catches few faults of null-safety: 4 of 22.',
      "More slips through in AI-written code: guard caught 2 of 20 in AI-written code, 22 of 25 in people's.",
    ]);
  });

  test('is that nobody looked, and why', () => {
    expect(headlinesOf(count([], [...times(6, () => escape({ class: 'uncovered', why: 'before guard' })), ...times(2, () => escape())]))).toEqual([
      'Most of what had to be repaired was never looked at: 6 of 8, all of these before guard.',
    ]);
    expect(headlinesOf(count([], times(6, (index) => escape({ class: 'uncovered', why: index < 4 ? 'before guard' : 'skipped: generated' }))))).toEqual(['Nothing of what had to be repaired had been looked at: 6 faults, 4 of them before guard.']);
    expect(headlinesOf(count([], times(5, () => escape({ class: 'uncovered', why: 'before guard' }))))).toEqual(['Nothing of what had to be repaired had been looked at: 5 faults, all before guard.']);
  });
});
