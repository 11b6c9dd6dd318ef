/** What reading real histories by hand found wrong (bench/escapes.md), each as the smallest history that has it. */
import { describe, expect, test } from 'vitest';
import { faulty, found, list, repaired, search, shop, short, withHistory } from '../support/escape-history.ts';

const greet = (...lines: readonly string[]): string => `export function greet(first, items, log) {\n${lines.map((line) => `  ${line}\n`).join('')}}\n`;

describe('changes of style are looked through', () => {
  test.each<readonly [string, readonly string[], readonly string[], readonly string[], string]>([
    ['texts pieced together, as a template', ["return 'Dear ' + first.trim() + ', no. ' + items.size;"], ['return `Dear ${first.trim()}, no. ${items.size}`;'], ['return `Dear ${first.trim()}, no. ${items.length}`;'], '2-2'],
    ['a function as an arrow', ['return items.map(function (item) { return item.price - 1; });'], ['return items.map((item) => { return item.price - 1; });'], ['return items.map((item) => { return item.price; });'], '2-2'],
    ['a name for this, as this', ['const self = this;', 'log(function () { self.total -= 1; });'], ['log(() => { this.total -= 1; });'], ['log(() => { this.total += 1; });'], '2-2'],
  ])('%s', async (_what, cause, style, fix, span) => {
    const repo = withHistory();
    repo.at('feat: start', { 'src/greet.js': greet('return 1;') });
    repo.at('feat: greet', { 'src/greet.js': greet(...cause) });
    repo.at('refactor: style', { 'src/greet.js': greet(...style) });
    repo.at('fix: greet', { 'src/greet.js': greet(...fix) });
    expect(list(await search(repo))).toEqual([`fix: greet <- feat: greet src/greet.js:${span}`]);
  });

  test('one that also says something else is the cause itself', async () => {
    const repo = withHistory();
    repo.at('feat: start', { 'src/greet.js': greet('return 1;') });
    repo.at('feat: greet', { 'src/greet.js': greet("return 'Dear ' + first.trim() + ', no. ' + items.length;") });
    repo.at('refactor: style', { 'src/greet.js': greet('return `Dear ${first.trim()}, no. ${items.size}`;') });
    repo.at('fix: greet', { 'src/greet.js': greet('return `Dear ${first.trim()}, no. ${items.length}`;') });
    expect(list(await search(repo))).toEqual(['fix: greet <- refactor: style src/greet.js:2-2']);
  });
});

test('a table that grows with the fix is not the cause, the function that lacked the check is', async () => {
  const table = (...more: readonly string[]): string => `export const codes = {\n  first: 'a first code',\n  second: 'a second code',\n${more.map((line) => `  ${line}\n`).join('')}};\n`;
  const repo = withHistory();
  repo.at('feat: start', { 'src/codes.js': table(), 'src/load.js': 'export const nothing = 0;\n' });
  repo.at('feat: load', { 'src/load.js': 'export function load(name, files) {\n  const file = files.get(name);\n  return file.text;\n}\n' });
  const later = ['third', 'fourth', 'fifth', 'sixth'].map((word) => `${word}: 'a ${word} code',`);
  repo.at('feat: more codes', { 'src/codes.js': table(...later) });
  repo.at('fix: say which file is missing', {
    'src/codes.js': table(...later, "missing: 'there is no such file',"),
    'src/load.js': "export function load(name, files) {\n  const file = files.get(name);\n  if (!file) throw new Error('missing');\n  return file.text;\n}\n",
  });
  const { escapes } = await search(repo);
  expect(escapes.map(short)).toEqual(['fix: say which file is missing <- feat: load src/load.js:1-3']);
  expect(escapes[0]!.confidence).toBe('low');
});

describe('declarations and pages beside programs', () => {
  const declared = (total: string): string => `export function sum(items: readonly { price: number; count: number }[]): ${total};\n`;
  const page = (words: string): string => `<html>\n  <body>${words}</body>\n</html>\n`;

  test('the program is the cause where it was changed too, whatever was declared later', async () => {
    const repo = faulty();
    repo.at('feat: types and a page', { 'src/shop.d.ts': declared('string'), 'src/shop.html': page('Sums, one short') });
    repo.at('fix: sum is one short', { 'src/shop.js': repaired, 'src/shop.d.ts': declared('number'), 'src/shop.html': page('Sums') });
    expect(list(await search(repo))).toEqual([`fix: sum is one short <- feat: quantities ${found}`]);
  });

  test('a declaration is it where nothing else was changed', async () => {
    const repo = faulty();
    repo.at('feat: types', { 'src/shop.d.ts': declared('string') });
    repo.at('fix: sum is a number', { 'src/shop.d.ts': declared('number') });
    const { escapes } = await search(repo);
    expect(escapes.map(({ inducingSubject, path, confidence, category, categoryBy }) => [inducingSubject, path, confidence, category, categoryBy])).toEqual([['feat: types', 'src/shop.d.ts', 'low', 'type-safety', 'shape']]);
  });
});

describe('copies and picked commits', () => {
  test('a source and its copies are one repair, led back to the source', async () => {
    const repo = faulty();
    const broken = shop({ sum: 'for (const item of items) total += item.price * item.count - 1;' });
    repo.at('build: copies', { 'web/shop.js': broken, 'web/more/shop.js': broken });
    repo.at('fix: sum is one short', { 'src/shop.js': repaired, 'web/shop.js': repaired, 'web/more/shop.js': repaired });
    expect(list(await search(repo))).toEqual([`fix: sum is one short <- feat: quantities ${found}`]);
  });

  test('files that were changed in different ways are no copies', async () => {
    const repo = faulty();
    repo.at('feat: other', { 'src/other.js': greet('return items.length - 1;') });
    repo.at('fix: both are one short', { 'src/shop.js': repaired, 'src/other.js': greet('return items.length;') });
    expect(new Set(list(await search(repo)))).toEqual(new Set([`fix: both are one short <- feat: quantities ${found}`, 'fix: both are one short <- feat: other src/other.js:2-2']));
  });

  test('folders of what was built count not at all', async () => {
    const repo = faulty();
    repo.at('build', { 'deno_dist/shop.js': shop(), 'dist/shop.js': shop() });
    repo.at('fix: sum', { 'deno_dist/shop.js': repaired, 'dist/shop.js': repaired });
    expect(await search(repo)).toMatchObject({ fixes: 1, inert: 1, escapes: [] });
  });

  test('a commit that was picked onto a second branch counts once, the older one', async () => {
    const repo = faulty();
    repo.git('branch', 'stable');
    const first = repo.at('fix: sum is one short', { 'src/shop.js': repaired });
    repo.git('checkout', '-q', 'stable');
    repo.tick();
    repo.git('cherry-pick', first);
    const picked = repo.git('rev-parse', 'HEAD').trim();
    repo.git('checkout', '-q', 'main');
    repo.tick();
    repo.git('merge', '-q', '--no-ff', '-m', 'Merge branch stable', 'stable');
    const { fixes, escapes } = await search(repo);
    expect(picked).not.toBe(first);
    expect([fixes, escapes.map((one) => one.fix.oid)]).toEqual([1, [first]]);
  });

  test('the same words at another time are another repair', async () => {
    const repo = faulty();
    repo.at('fix: sum', { 'src/shop.js': repaired });
    repo.at('fix: sum', { 'src/shop.js': shop({ sum: 'for (const item of items) total += item.price * Math.max(0, item.count);' }) });
    expect(list(await search(repo))).toEqual([`fix: sum <- fix: sum ${found}`, `fix: sum <- feat: quantities ${found}`]);
  });
});

describe('fixes of types alone', () => {
  const typed = (lines: { readonly head?: string; readonly of?: string; readonly value?: string }): string => `${lines.head ?? 'export interface Item {\n  readonly price: string;\n}\n'}
export function last(items: ${lines.of ?? 'Item[]'}) {
  const one = ${lines.value ?? 'items[items.length - 1]'};
  return one;
}
`;
  test.each<readonly [string, Parameters<typeof typed>[0], 'type-safety' | 'other']>([
    ['an interface', { head: 'export interface Item {\n  readonly price: number;\n}\n' }, 'type-safety'],
    ['a parameter', { of: 'readonly Item[]' }, 'type-safety'],
    ['an assertion', { value: 'items[items.length - 1] as Item | undefined' }, 'type-safety'],
    ['an assertion that it is there', { value: 'items[items.length - 1]!' }, 'type-safety'],
    ['satisfies', { value: 'items[items.length - 1] satisfies unknown' }, 'type-safety'],
    ['types and what runs', { of: 'readonly Item[]', value: 'items[items.length - 2]' }, 'other'],
    ['what runs', { value: 'items[items.length - 2]' }, 'other'],
  ])('%s', async (_what, fix, category) => {
    const repo = withHistory();
    repo.at('feat: start', { 'src/last.ts': 'export const nothing = 0;\n' });
    repo.at('feat: last', { 'src/last.ts': typed({}) });
    repo.at('fix: last', { 'src/last.ts': typed(fix) });
    const { escapes } = await search(repo);
    expect(escapes.map((one) => [one.inducingSubject, one.category, one.categoryBy])).toEqual([['feat: last', category, category === 'other' ? 'nobody' : 'shape']]);
  });
});
