/** What `guard tune` may write into the configuration, and what the review makes of it. */
import { expect, test } from 'vitest';
import { compareConfigs } from '../../../src/analyze/tampering/compare-config.ts';
import { buildRequest } from '../../../src/review/prompt/build-request.ts';
import { systemRules } from '../../../src/review/prompt/rules.ts';
import { onlyUnit, reviewInput } from '../../support/review-input.ts';

const wording = [{ 'src/a.ts': `throw new Error('The order could not be loaded');\n` }, { 'src/a.ts': `throw new Error('Could not load the order');\n` }] as const;
const condition = [{ 'src/a.ts': 'if (a >= 1) f();\n' }, { 'src/a.ts': 'if (a > 1) f();\n' }] as const;
const shell = [{ 'src/a.ts': `import { exec } from 'node:child_process';\nexec(a);\n` }, { 'src/a.ts': `import { exec } from 'node:child_process';\nlog(a);\n` }] as const;

test('a kind of change takes the route that is configured for it, and a complex one its own', async () => {
  const settings = { kinds: { trivial: { route: 'standard' }, normal: { route: 'deep' } } } as const;
  expect((await onlyUnit(reviewInput(...wording, { settings }))).route.name).toBe('standard');
  expect((await onlyUnit(reviewInput(...condition, { settings }))).route.name).toBe('deep');
  expect((await onlyUnit(reviewInput(...shell, { settings: { kinds: { trivial: { route: 'small' }, normal: { route: 'small' } } } }))).route.name).toBe('deep');
  expect((await onlyUnit(reviewInput(...wording))).route.name).toBe('small');
});

test('the lines of the checklist stand among the rules, without invisible characters, and nothing changes where there are none', async () => {
  const ask = async (checklist: readonly string[]): Promise<string> => {
    const input = reviewInput(...condition, { settings: { checklist } });
    return (await buildRequest(await onlyUnit(input), input)).messages[0]!.content;
  };
  expect(await ask(['Amounts are in cents.', ' Locks are taken in the order of ids.\u200b '])).toContain('- Amounts are in cents.\n- Locks are taken in the order of ids.\\u200b\n\nHow to write a comment');
  expect(await ask([])).toBe(systemRules(5));
  expect(systemRules(5)).not.toContain('this team asks');
});

test('to send a kind of change to a lesser route is to ask for less', () => {
  const said = (kinds: object): string => JSON.stringify({ review: { kinds } });
  const weaker = (before: string | undefined, after: string): readonly string[] => compareConfigs(before, after, []).weaker;
  expect(weaker(undefined, said({ normal: { route: 'small' } }))).toEqual(['review.kinds sends normal changes to "small" instead of "standard"']);
  expect(weaker(said({ trivial: { route: 'deep' } }), '{}')).toEqual(['review.kinds sends trivial changes to "small" instead of "deep"']);
  expect(weaker(undefined, said({ trivial: { route: 'standard' }, normal: { route: 'deep' } }))).toEqual([]);
});
