import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sqlConcatenation } from '../../rules/sql-concatenation/rule.ts';
import { checkCase, checkFixes } from '../support/check-case.ts';
import { readPageCases } from '../support/page-cases.ts';
import { groupCases, readRuleCases } from '../support/rule-cases.ts';
import type { RuleCase } from '../support/rule-cases.ts';

const corpus = readRuleCases(join(import.meta.dirname, 'sql-concatenation'));
const examples = readRuleCases(join(import.meta.dirname, '../../rules/sql-concatenation/examples'));
const page = readPageCases('sql-concatenation', sqlConcatenation.page);
const groups = groupCases(corpus, ({ group }) => group);

async function expectMarks(one: RuleCase): Promise<void> {
  const { missed, alarms, troubles, findings } = await checkCase(one);
  expect({ missed, alarms, troubles }).toEqual({ missed: [], alarms: [], troubles: [] });
  expect(await checkFixes(one, findings)).toEqual([]);
}

describe.each(groups)('%s', (_, cases) => {
  it.each(cases.map((one) => [one.name, one] as const))('%s', async (_name, one) => {
    await expectMarks(one);
  });

  it('gives the same findings without the text prefilter', async () => {
    for (const one of cases) {
      const [filtered, exhaustive] = [await checkCase(one), await checkCase(one, { exhaustive: true })];
      expect(exhaustive.findings, one.name).toEqual(filtered.findings);
    }
  });
});

describe('longer examples', () => {
  it.each(examples.map((one) => [one.name, one] as const))('%s', async (_name, one) => {
    await expectMarks(one);
  });
});

describe('the page of the rule', () => {
  it.each(page.map((one) => [one.name, one] as const))('shows what the rule does: %s', async (_name, one) => {
    expect(one.marks.length > 0).toBe(one.name.includes('/bad-'));
    await expectMarks(one);
  });

  it('has bad and good examples', () => {
    expect(page.filter(({ name }) => name.includes('/bad-')).length).toBeGreaterThanOrEqual(4);
    expect(page.filter(({ name }) => name.includes('/good-')).length).toBeGreaterThanOrEqual(4);
  });
});

describe('the corpus', () => {
  it('has at least 250 cases, both halves well filled', () => {
    expect(corpus.length).toBeGreaterThanOrEqual(250);
    const bad = corpus.filter(({ header }) => header.expect === 'bad').length;
    expect(bad / corpus.length).toBeGreaterThan(0.4);
    expect(bad / corpus.length).toBeLessThan(0.6);
  });

  it.each([...corpus, ...examples].map((one) => [one.name, one] as const))('says the same in name, header and marks: %s', (name, one) => {
    expect(one.header.expect).toBe(name.endsWith('.bad') ? 'bad' : 'innocent');
    expect(one.marks.length > 0).toBe(one.header.expect === 'bad');
    expect(one.header.library).toBeTruthy();
    expect(one.header.feature).toBeTruthy();
    for (const mark of one.marks) expect(mark.ruleId).toBe('sql-concatenation');
  });

  it('has a bad and an innocent case for every library that it names', () => {
    for (const [library, cases] of groupCases(corpus, ({ header }) => header.library ?? 'none')) {
      const found = new Set(cases.map(({ header }) => header.expect));
      expect([...found].sort(), `cases for ${library}`).toEqual(['bad', 'innocent']);
    }
  });
});
