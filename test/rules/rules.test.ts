import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import { checkCase, checkFixes } from '../support/check-case.ts';
import { readPageCases } from '../support/page-cases.ts';
import { groupCases, readRuleCases } from '../support/rule-cases.ts';
import type { RuleCase } from '../support/rule-cases.ts';

/** How many labelled cases a rule has at least, where it is more than the usual ten. */
const LEAST_CASES: Readonly<Record<string, number>> = { 'sql-concatenation': 250 };

/** Rules that judge what the engine finds; rules on names bring tests of their own. */
const judged = rules.filter(({ kinds }) => !kinds.some((kind) => kind.startsWith('missing-') || kind === 'tampering'));
const known = new Set(rules.map(({ meta }) => meta.id));

async function expectMarks(one: RuleCase): Promise<void> {
  const { missed, alarms, troubles, findings } = await checkCase(one);
  expect({ missed, alarms, troubles }).toEqual({ missed: [], alarms: [], troubles: [] });
  expect(await checkFixes(one, findings)).toEqual([]);
}

describe.each(judged.map((rule) => [rule.meta.id, rule] as const))('%s', (id, rule) => {
  const folder = join(import.meta.dirname, '../../rules', id, 'examples');
  const corpus = readRuleCases(join(import.meta.dirname, id));
  const examples = existsSync(folder) ? readRuleCases(folder) : [];
  const page = readPageCases(id, rule.page);

  describe.each(groupCases(corpus, ({ group }) => group))('%s', (_, cases) => {
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

  if (examples.length > 0) {
    describe('longer examples', () => {
      it.each(examples.map((one) => [one.name, one] as const))('%s', async (_name, one) => {
        await expectMarks(one);
      });
    });
  }

  describe('the page of the rule', () => {
    it.each(page.map((one) => [one.name, one] as const))('shows what the rule does: %s', async (_name, one) => {
      expect(one.marks.length > 0).toBe(one.name.includes('/bad-'));
      await expectMarks(one);
    });

    it('has bad and good examples', () => {
      const least = id === 'sql-concatenation' ? 4 : 2;
      expect(page.filter(({ name }) => name.includes('/bad-')).length).toBeGreaterThanOrEqual(least);
      expect(page.filter(({ name }) => name.includes('/good-')).length).toBeGreaterThanOrEqual(least);
    });

    it('has a title, a weakness and no dead words in its front matter', () => {
      expect(rule.meta.id).toBe(id);
      expect(rule.meta.title.length).toBeGreaterThan(10);
      expect(rule.meta.cwe.length).toBeGreaterThan(0);
      expect(rule.meta.tags).toContain('security');
    });
  });

  describe('the corpus', () => {
    it('has enough cases, both halves well filled', () => {
      expect(corpus.length).toBeGreaterThanOrEqual(LEAST_CASES[id] ?? 10);
      const bad = corpus.filter(({ header }) => header.expect === 'bad').length;
      expect(bad / corpus.length).toBeGreaterThan(0.35);
      expect(bad / corpus.length).toBeLessThan(0.65);
    });

    it.each([...corpus, ...examples].map((one) => [one.name, one] as const))('says the same in name, header and marks: %s', (name, one) => {
      expect(one.header.expect).toBe(name.endsWith('.bad') ? 'bad' : 'innocent');
      expect(one.marks.length > 0).toBe(one.header.expect === 'bad');
      expect(one.header.library).toBeTruthy();
      expect(one.header.feature).toBeTruthy();
      for (const mark of one.marks) expect(known).toContain(mark.ruleId);
      if (one.marks.length > 0) expect(one.marks.map(({ ruleId }) => ruleId)).toContain(id);
    });

    it('has a bad and an innocent case for every library that it names', () => {
      for (const [library, cases] of groupCases(corpus, ({ header }) => header.library ?? 'none')) {
        const found = new Set(cases.map(({ header }) => header.expect));
        expect([...found].sort(), `cases for ${library}`).toEqual(['bad', 'innocent']);
      }
    });
  });
});
