import { describe, expect, test } from 'vitest';
import { readConfig } from '../../../src/config/read-config.ts';
import type { EscapeRecord, FindingFate } from '../../../src/core/record.ts';
import { editConfig } from '../../../src/tune/edit-config.ts';
import { propose } from '../../../src/tune/propose.ts';
import { checklistLines } from '../../../src/tune/propose-review.ts';
import { day, escape, fate, times } from '../../support/seeded-record.ts';

const ruleIds = ['sql-concatenation', 'weak-hash', 'xss', 'guard-tampering'];
const read = (text: string) => readConfig(text, 'guard.config.json', ruleIds);

type Case = [name: string, fates: readonly FindingFate[], escapes?: readonly EscapeRecord[]];
type ConfiguredCase = [name: string, config: string, fates: readonly FindingFate[], escapes: readonly EscapeRecord[]];

/** Many places of one repair, which are one reason. */
const fix = { oid: 'f'.repeat(40), at: day(9) };

/** What is proposed, as `kind subject`; and that nothing of it is proposed again once it is applied. */
function proposed(config: string, fates: readonly FindingFate[], escapes: readonly EscapeRecord[] = []): readonly string[] {
  const proposals = propose({ config: read(config), fates, escapes });
  const after = editConfig(config, proposals.map(({ edit }) => edit));
  expect(propose({ config: read(after), fates, escapes })).toEqual([]);
  for (const { what, why, undo, evidence } of proposals) {
    expect(evidence.share.low).toBeTypeOf('number');
    expect(evidence.examples.length).toBeGreaterThan(0);
    expect([what, why, undo].every((text) => text.length > 10)).toBe(true);
  }
  return proposals.map(({ kind, subject }) => `${kind} ${subject}`);
}

const sql = { ruleId: 'sql-concatenation', category: 'security-injection', origin: 'static' } as const;
const handling = { ruleId: 'review-error-handling', category: 'error-handling' } as const;
const on = '{ "review": { "mode": "on" } }';

describe('a rule that stops commits', () => {
  test('no longer does where it is surely wrong more often than three times of ten', () => {
    expect(proposed('{}', [...times(1, () => fate('fixed', handling)), ...times(4, () => fate('refuted', handling)), ...times(4, () => fate('committed', handling))])).toEqual(['stop-blocking review-error-handling']);
  });

  test.each<Case>([
    ['is right as often as that may be by chance', [...times(4, () => fate('fixed', handling)), ...times(4, () => fate('refuted', handling))]],
    ['was seen four times', times(4, () => fate('refuted', handling))],
    ['only warns', times(9, () => fate('refuted', { ...handling, severity: 'warning' }))],
    ['was ignored, but repaired later', times(6, () => fate('committed', handling)), times(6, () => escape({ ...handling, class: 'caught-ignored' }))],
    ['was ignored, but confirmed by people', times(6, () => fate('committed', handling, { confirmed: true }))],
    ['has an open end', times(9, () => fate('unknown', handling))],
    ['guards guard itself', times(9, () => fate('refuted', { ruleId: 'guard-tampering', category: 'other', origin: 'static' }))],
  ])('stays as it is where it %s', (_name, fates, escapes) => {
    expect(proposed('{}', fates, escapes)).toEqual([]);
  });

  test('is weighed by what people called wrong alone where it is about security', () => {
    expect(proposed('{}', times(30, () => fate('committed', sql)))).toEqual([]);
    expect(proposed('{}', [...times(30, () => fate('suppressed', sql)), ...times(3, () => fate('refuted', sql))])).toEqual([]);
    expect(proposed('{}', times(30, () => fate('committed', handling)))).toEqual(['stop-blocking review-error-handling']);
    const [proposal] = propose({ config: read('{}'), fates: [...times(2, () => fate('fixed', sql)), ...times(12, () => fate('refuted', sql))], escapes: [] });
    expect(proposal).toMatchObject({ kind: 'stop-blocking', subject: 'sql-concatenation', edit: { path: ['rules', 'sql-concatenation'], value: 'warning' }, evidence: { share: { part: 2, of: 14 } } });
    expect(proposal!.why).toContain('Only what people called wrong counts against a rule of security');
  });

  test('goes below what stops commits here, and nowhere where nothing does', () => {
    const wrong = times(9, () => fate('refuted', { ...handling, severity: 'warning' }));
    const [proposal] = propose({ config: read('{ "failOn": "warning" }'), fates: wrong, escapes: [] });
    expect(proposal!.edit).toEqual({ path: ['rules', 'review-error-handling'], value: 'suggestion' });
    expect(proposed('{ "failOn": "never" }', wrong)).toEqual([]);
    expect(proposed('{ "failOn": "warning", "rules": { "review-error-handling": "suggestion" } }', wrong)).toEqual([]);
  });
});

describe('a rule that is off', () => {
  const missed = (count: number) => times(count, () => escape({ ruleId: 'weak-hash', category: 'weak-crypto', categoryBy: 'rule', class: 'uncovered' }));
  const off = '{ "rules": { "weak-hash": "off" } }';

  test('comes on as a warning where it would have found what was repaired', () => {
    expect(proposed(off, [], missed(5))).toEqual(['rule-on weak-hash']);
    expect(propose({ config: read(off), fates: [], escapes: missed(5) })[0]!.edit).toEqual({ path: ['rules', 'weak-hash'], value: 'warning' });
  });

  test.each<ConfiguredCase>([
    ['it would have found four', off, [], missed(4)],
    ['one repair touched them all', off, [], missed(9).map((one) => ({ ...one, fix }))],
    ['it was called wrong as often', off, times(5, () => fate('refuted', { ruleId: 'weak-hash' })), missed(5)],
    ['it is not off', '{}', [], missed(5)],
    ['the reviewer said so, no rule', off, [], missed(9).map((one) => ({ ...one, categoryBy: 'reviewer' as const }))],
  ])('stays off where %s', (_name, config, fates, escapes) => {
    expect(proposed(config, fates, escapes)).toEqual([]);
  });
});

describe('a rule that only warns', () => {
  const warned = (count: number) => times(count, () => fate('committed', { ...handling, severity: 'warning' }));
  const regretted = (count: number) => times(count, () => escape({ ...handling, class: 'caught-ignored' }));

  test('may stop commits where it was right and passed over at a price', () => {
    expect(proposed('{}', [...warned(8), ...times(4, () => fate('fixed', { ...handling, severity: 'warning' }))], regretted(8))).toEqual(['rule-up review-error-handling']);
  });

  test.each<ConfiguredCase>([
    ['four were repaired later', '{}', [...warned(4), ...times(9, () => fate('fixed', { ...handling, severity: 'warning' }))], regretted(4)],
    ['as many were harmless', '{}', warned(16), regretted(8)],
    ['one repair touched them all', '{}', [...warned(8), ...times(4, () => fate('fixed', { ...handling, severity: 'warning' }))], regretted(8).map((one) => ({ ...one, fix }))],
    ['it stops commits already', '{ "rules": { "review-error-handling": "error" } }', warned(12), regretted(12)],
    ['it stopped these commits, and people went around it', '{}', times(12, () => fate('committed', handling)), regretted(12)],
    ['it is about concurrency, where a model may only warn', '{}', times(12, () => fate('committed', { ruleId: 'review-async-concurrency', severity: 'warning' })), times(12, () => escape({ ruleId: 'review-async-concurrency', class: 'caught-ignored' }))],
  ])('stays as it is where %s', (_name, config, fates, escapes) => {
    expect(proposed(config, fates, escapes)).toEqual([]);
  });
});

describe('a kind of change', () => {
  const through = (count: number, route: 'small' | 'standard' | 'deep') => times(count, () => escape({ route, category: 'other' }));
  const caught = (count: number, route: 'small' | 'standard') => times(count, () => fate('fixed', { route }));

  test('takes a better route where most faults get through its own', () => {
    expect(proposed(on, caught(1, 'small'), through(7, 'small'))).toEqual(['route trivial']);
    expect(proposed(on, caught(2, 'standard'), through(20, 'standard'))).toEqual(['route normal']);
    expect(propose({ config: read(on), fates: [], escapes: through(7, 'small') })[0]!.edit).toEqual({ path: ['review', 'kinds', 'trivial'], value: { route: 'standard' } });
  });

  test.each<ConfiguredCase>([
    ['four got through', on, [], through(4, 'small')],
    ['about as many are caught', on, caught(5, 'small'), through(7, 'small')],
    ['one repair touched them all', on, [], through(9, 'small').map((one) => ({ ...one, fix }))],
    ['its route was chosen', '{ "review": { "mode": "on", "kinds": { "trivial": { "route": "small" } } } }', [], through(9, 'small')],
    ['it has the best route', on, [], through(9, 'deep')],
    ['nothing is reviewed', '{}', [], through(9, 'small')],
    ['nobody had looked', on, [], times(9, () => escape({ route: 'small', category: 'other', class: 'uncovered' }))],
  ])('stays where it is where %s', (_name, config, fates, escapes) => {
    expect(proposed(config, fates, escapes)).toEqual([]);
  });
});

describe('the checklist', () => {
  const through = (count: number, more: Partial<EscapeRecord> = {}) => times(count, () => escape({ route: 'deep', category: 'error-handling', ...more }));

  test('gets a line for what the reviewer looks at and does not see', () => {
    expect(proposed(on, times(1, () => fate('fixed', handling)), through(8))).toEqual(['checklist error-handling']);
    expect(propose({ config: read(on), fates: [], escapes: through(8) })[0]!.edit).toEqual({ path: ['review', 'checklist'], append: checklistLines['error-handling'] });
  });

  test.each<ConfiguredCase>([
    ['four got through', on, [], through(4)],
    ['as many are caught', on, times(8, () => fate('fixed', handling)), through(8)],
    ['one repair touched them all', on, [], through(9, { fix })],
    ['only rules had looked', on, [], times(8, () => escape({ category: 'error-handling' }))],
    ['nobody can tell what kind they were', on, [], through(8, { categoryBy: 'nobody' })],
    ['looking closer would not help', on, [], through(8, { category: 'test-gap' })],
    ['nothing is reviewed', '{}', [], through(8)],
    ['it is full', JSON.stringify({ review: { mode: 'on', checklist: times(20, (index) => `line ${index}`) } }), [], through(8)],
  ])('gets none where %s', (_name, config, fates, escapes) => {
    expect(proposed(config, fates, escapes)).toEqual([]);
  });

  test('has lines that fit into the configuration', () => {
    expect(read(JSON.stringify({ review: { checklist: Object.values(checklistLines) } })).settings['review.checklist'].value).toHaveLength(11);
  });
});

test('several proposals go into one file, each rule with what else is said of it', () => {
  const config = `// ours\n{\n  "review": {\n    "mode": "on" // since May\n  },\n  "rules": {\n    "weak-hash": { "severity": "off", "ignore": ["src/old"] }\n  }\n}\n`;
  const escapes = [...times(5, () => escape({ ruleId: 'weak-hash', category: 'weak-crypto', categoryBy: 'rule', class: 'escaped' })), ...times(8, () => escape({ route: 'small', category: 'logic' }))];
  const fates = times(12, () => fate('refuted', { ...handling }));
  expect(proposed(config, fates, escapes)).toEqual(['stop-blocking review-error-handling', 'rule-on weak-hash', 'route trivial', 'checklist logic']);
  expect(editConfig(config, propose({ config: read(config), fates, escapes }).map(({ edit }) => edit))).toBe(`// ours
{
  "review": {
    "mode": "on", // since May
    "kinds": {
      "trivial": {
        "route": "standard"
      }
    },
    "checklist": [
      "${checklistLines['logic']}"
    ]
  },
  "rules": {
    "weak-hash": { "severity": "warning", "ignore": ["src/old"] },
    "review-error-handling": "warning"
  }
}
`);
});
