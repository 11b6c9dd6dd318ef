import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readRulePage } from '../../../rules/read-rule-page.ts';
import { bugCategories } from '../../../src/core/record.ts';

const pages = readdirSync('rules').filter((name) => existsSync(`rules/${name}/rule.md`)).map((name) => [name, readFileSync(`rules/${name}/rule.md`, 'utf8')] as const);

test('there are pages to look at', () => expect(pages.length).toBeGreaterThan(20));

test.each(pages)('%s says what kind of bug it finds', (_name, text) => {
  expect(bugCategories).toContain(readRulePage(text).meta.category);
});

test('a page of another kind, or of none, is not read', () => {
  const [, text] = pages[0]!;
  expect(() => readRulePage(text.replace(/^category: .*$/m, 'category: ugly'))).toThrow('"ugly" is no category');
  expect(() => readRulePage(text.replace(/^category: .*\n/m, ''))).toThrow('needs "category"');
});
