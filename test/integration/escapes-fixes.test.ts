import { describe, expect, test } from 'vitest';
import { faulty, found, list, repaired, search, short, shop, withHistory } from '../support/escape-history.ts';
import { runCommand } from '../support/run-command.ts';

describe('what counts as a fix, and from where the fault came', () => {
  test('a plain fix', async () => {
    const repo = faulty();
    const fix = repo.at('fix: sum is one short', { 'src/shop.js': repaired });
    const { commits, fixes, inert, escapes } = await search(repo);
    expect({ commits, fixes, inert }).toEqual({ commits: 4, fixes: 1, inert: 0 });
    expect(escapes).toHaveLength(1);
    expect(escapes[0]).toMatchObject({
      kind: 'escape', fix: { oid: fix, at: '2026-01-04T12:00:00.000Z' }, fixSign: 'fix:', inducingSubject: 'feat: quantities', inducing: { at: '2026-01-02T12:00:00.000Z' },
      path: 'src/shop.js', start: 3, end: 3, class: 'uncovered', why: 'before guard', confidence: 'medium', by: 'unknown',
    });
  });

  test.each([
    ['hotfix: sum', 'fix:'], ['fix(shop)!: sum', 'fix:'], ['bugfix: sum', 'fix:'], ['🐛 sum', 'fix:'], ['Fixed the sum', 'fix'], ['shop: fix the sum', 'fix'], ['Sum was one short (closes #12)', 'closes'],
    ['Correct the sum\n\nResolves https://github.com/a/b/issues/3', 'closes'],
  ])('%s is one, by %s', async (message, sign) => {
    const repo = faulty();
    repo.at(message, { 'src/shop.js': repaired });
    const { escapes } = await search(repo);
    expect(escapes.map(({ fixSign, inducingSubject }) => [fixSign, inducingSubject])).toEqual([[sign, 'feat: quantities']]);
  });

  test.each(['fix: typo in total', 'fix(deps): update total', 'fix: lint', 'fix tests', 'chore(deps): fix total', 'fix(ci): sum', 'feat: sums (closes #12)', 'Add sums, closes #12', 'refactor: fix sum', 'prefix the sum', 'fix: failing build', 'docs: fix sum'])('%s is none', async (message) => {
    const repo = faulty();
    repo.at(message, { 'src/shop.js': repaired });
    expect(await search(repo)).toMatchObject({ fixes: 0, escapes: [] });
  });

  test('patterns of the command line and of the configuration', async () => {
    const repo = faulty();
    repo.at('SHOP-7 sums', { 'src/shop.js': repaired });
    expect(list(await search(repo))).toEqual([]);
    expect(list(await search(repo, '--fix-pattern', '^shop-\\d+'))).toEqual([`SHOP-7 sums <- feat: quantities ${found}`]);
    repo.write('guard.config.json', '{ "escapes": { "fixPatterns": ["^SHOP-\\\\d+"] } }');
    expect((await search(repo, '--again')).escapes[0]!.fixSign).toBe('pattern');
    repo.write('guard.config.json', '{ "escapes": { "fixPatterns": ["("] } }');
    expect(await runCommand(repo, ['escapes'])).toMatchObject({ code: 2, stderr: expect.stringContaining('escapes.fixPatterns of guard.config.json: "(" is no regular expression') });
  });

  test('several lines of one commit are one fault', async () => {
    const repo = withHistory();
    repo.at('feat: shop', { 'src/shop.js': shop() });
    repo.at('feat: both', { 'src/shop.js': shop({ sum: 'for (const item of items) total = item.price;', tax: 'return total + rate;' }) });
    repo.at('fix: sum and tax', { 'src/shop.js': shop({ sum: 'for (const item of items) total += item.price ?? 0;', tax: 'return total * (rate);' }) });
    expect(list(await search(repo))).toEqual(['fix: sum and tax <- feat: both src/shop.js:3-9']);
  });

  test('lines of several commits are several, the newest first', async () => {
    const repo = withHistory();
    repo.at('feat: shop', { 'src/shop.js': shop() });
    repo.at('feat: one', { 'src/shop.js': shop({ sum: 'for (const item of items) total = item.price;' }) });
    repo.at('feat: two', { 'src/shop.js': shop({ sum: 'for (const item of items) total = item.price;', tax: 'return total + rate;' }) });
    repo.at('fix: sum and tax', { 'src/shop.js': shop({ sum: 'for (const item of items) total += item.price ?? 0;', tax: 'return total * (1 + rate);' }) });
    expect(new Set(list(await search(repo)))).toEqual(new Set(['fix: sum and tax <- feat: two src/shop.js:9-9', 'fix: sum and tax <- feat: one src/shop.js:3-3']));
  });

  test('a fix that only adds is led back to the newest part of its function, as a guess', async () => {
    const repo = withHistory();
    repo.at('feat: shop', { 'src/shop.js': shop() });
    repo.at('feat: names', { 'src/shop.js': shop({ name: 'return first.slice(0, 1) + first.slice(1);' }) });
    repo.at('fix: empty names', { 'src/shop.js': shop({ name: "if (first === '') return '';\n  return first.slice(0, 1) + first.slice(1);" }) });
    const { escapes } = await search(repo);
    expect(escapes.map(short)).toEqual(['fix: empty names <- feat: names src/shop.js:14-14']);
    expect(escapes[0]!.confidence).toBe('low');
  });

  test('a fix that adds a function of its own has no cause', async () => {
    const repo = faulty();
    repo.at('fix: no discount', { 'src/shop.js': `${shop({ sum: 'for (const item of items) total += item.price * item.count - 1;' })}\nexport function discount() {\n  return 0;\n}\n` });
    expect(list(await search(repo))).toEqual(['fix: no discount <- ? src/shop.js:1-1 unknown: only adds code']);
  });
});

describe('what is no repair of the program', () => {
  test.each<readonly [string, Readonly<Record<string, string>>]>([
    ['comments', { 'src/shop.js': shop({ sum: '// each\n  for (const item of items) total += item.price * item.count - 1;' }).replaceAll('\r', '') }],
    ['format', { 'src/shop.js': shop({ sum: 'for (const item of items)\n    total += (item.price * item.count) - 1' }) }],
    ['tests', { 'test/shop.test.js': 'test("sum", () => {});\n' }],
    ['documents', { 'README.md': '# A shop\n' }],
    ['lock files', { 'package-lock.json': '{}\n' }],
    ['a name', { 'src/shop.js': shop({ sum: 'for (const item of items) total += item.price * item.count - 1;' }).replaceAll('rate', 'share') }],
    ['generated files', { 'src/made.js': '// @generated\nexport const a = 2;\n' }],
  ])('%s', async (_what, files) => {
    const repo = faulty();
    repo.at('feat: made', { 'src/made.js': '// @generated\nexport const a = 1;\n', 'package-lock.json': '{ }\n', 'test/shop.test.js': '\n' });
    repo.at('fix: something', files);
    expect(await search(repo)).toMatchObject({ fixes: 1, inert: 1, escapes: [] });
  });

  test('the order of imports', async () => {
    const repo = withHistory();
    repo.at('feat: imports', { 'src/a.ts': "import { a } from './a.ts';\nimport { b, c } from './b.ts';\n\nexport const x = a(b, c);\n" });
    repo.at('fix: imports', { 'src/a.ts': "import { c, b } from './b.ts';\nimport { a } from './a.ts';\n\nexport const x = a(b, c);\n" });
    expect(await search(repo)).toMatchObject({ inert: 1, escapes: [] });
  });

  test('binary files, submodules and links', async () => {
    const repo = faulty();
    repo.stage({ 'logo.png': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1]) });
    repo.link('src/link.js', 'shop.js');
    repo.git('add', 'src/link.js');
    repo.git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},vendor-lib`);
    repo.at('feat: more');
    repo.stage({ 'logo.png': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 2]) });
    repo.git('update-index', '--cacheinfo', `160000,${'2'.repeat(40)},vendor-lib`);
    repo.at('fix: more');
    expect(await search(repo)).toMatchObject({ fixes: 1, inert: 1, escapes: [], stderr: '' });
  });
});

describe('through what happened in between', () => {
  test('reformatting', async () => {
    const repo = faulty();
    const formatted = shop({ sum: 'for (const item of items) total += item.price * item.count - 1;' }).replaceAll('  ', '\t').replaceAll(';', '').replaceAll('let ', 'var ');
    repo.at('style: no semicolons', { 'src/shop.js': formatted });
    repo.at('style: two lines', { 'src/shop.js': formatted.replace('items) total', 'items)\n\t\ttotal') });
    repo.at('fix: sum is one short', { 'src/shop.js': formatted.replace('items) total', 'items)\n\t\ttotal').replace(' - 1', '') });
    expect(list(await search(repo))).toEqual(['fix: sum is one short <- feat: quantities src/shop.js:4-4']);
  });

  test('a file that moved, also with the fix itself', async () => {
    const repo = faulty();
    repo.git('mv', 'src/shop.js', 'src/store.js');
    repo.at('refactor: move');
    repo.git('mv', 'src/store.js', 'src/market.js');
    repo.at('fix: sum is one short', { 'src/market.js': repaired });
    expect(list(await search(repo))).toEqual(['fix: sum is one short <- feat: quantities src/store.js:3-3']);
  });

  test('lines that were moved to another file', async () => {
    const repo = faulty();
    const [sum, ...rest] = shop({ sum: 'for (const item of items) total += item.price * item.count - 1;' }).split('\n\n');
    repo.at('refactor: split', { 'src/sum.js': `${sum}\n`, 'src/shop.js': rest.join('\n\n') });
    repo.at('fix: sum is one short', { 'src/sum.js': `${sum}\n`.replace(' - 1', '') });
    expect(list(await search(repo))).toEqual(['fix: sum is one short <- feat: quantities src/sum.js:3-3']);
  });

  test('CRLF for LF', async () => {
    const repo = faulty();
    const crlf = shop({ sum: 'for (const item of items) total += item.price * item.count - 1;' }).replaceAll('\n', '\r\n');
    repo.at('chore: line ends', { 'src/shop.js': crlf });
    repo.at('fix: sum is one short', { 'src/shop.js': crlf.replace(' - 1', '') });
    expect(list(await search(repo))).toEqual([`fix: sum is one short <- feat: quantities ${found}`]);
  });

  test('a squashed branch, a rebased one, and a merged one', async () => {
    const repo = withHistory();
    repo.at('feat: shop', { 'src/shop.js': shop() });
    repo.git('checkout', '-q', '-b', 'side');
    repo.at('feat: quantities', { 'src/shop.js': shop({ sum: 'for (const item of items) total += item.price * item.count - 1;' }) });
    repo.git('checkout', '-q', 'main');
    repo.at('feat: other', { 'src/other.js': 'export const other = 1;\n' });
    const merged = (how: readonly string[], subject: string): void => {
      repo.tick();
      repo.git('checkout', '-q', '-B', how[0]!, 'main');
      repo.git('merge', '-q', '--no-edit', ...how.slice(1), 'side');
      if (how.includes('--squash')) repo.at(subject);
      repo.git('checkout', '-q', how[0]!);
      repo.at('fix: sum is one short', { 'src/shop.js': repaired });
    };
    merged(['squashed', '--squash'], 'feat: all in one (#3)');
    expect(list(await search(repo))).toEqual([`fix: sum is one short <- feat: all in one (#3) ${found}`]);
    merged(['merged', '--no-ff'], '');
    expect(list(await search(repo))).toEqual([`fix: sum is one short <- feat: quantities ${found}`]);
    repo.git('checkout', '-q', '-B', 'rebased', 'side');
    repo.tick();
    repo.git('rebase', '-q', 'main');
    repo.at('fix: sum is one short', { 'src/shop.js': repaired });
    const { escapes } = await search(repo);
    expect(escapes.map(short)).toEqual([`fix: sum is one short <- feat: quantities ${found}`]);
    expect(escapes[0]!.inducing!.oid).not.toBe(repo.git('rev-parse', 'side').trim());
  });

  test('a merge is looked through, and counts itself only where nothing in it does', async () => {
    const repo = faulty();
    repo.git('checkout', '-q', '-b', 'side');
    repo.at('wip', { 'src/shop.js': repaired });
    repo.git('checkout', '-q', 'main');
    repo.at('feat: other', { 'src/other.js': 'export const other = 1;\n' });
    repo.tick();
    repo.git('merge', '-q', '--no-ff', '-m', 'Merge pull request #4 from a/side\n\nfix: sum is one short', 'side');
    expect((await search(repo)).escapes.map(({ inducingSubject }) => inducingSubject)).toEqual(['feat: quantities']);
    const other = faulty();
    other.git('checkout', '-q', '-b', 'side');
    const fix = other.at('fix: sum', { 'src/shop.js': repaired });
    other.git('checkout', '-q', 'main');
    other.tick();
    other.git('merge', '-q', '--no-ff', '-m', 'Merge pull request #4 from a/side\n\nfix: sum is one short', 'side');
    expect((await search(other)).escapes.map((one) => one.fix.oid)).toEqual([fix]);
  });
});

describe('what messages name', () => {
  test('a revert names the whole commit; the revert of a revert takes both back', async () => {
    const repo = faulty();
    const feature = repo.git('rev-parse', 'HEAD~1').trim();
    repo.tick();
    repo.git('revert', '--no-edit', feature);
    const revert = repo.git('rev-parse', 'HEAD').trim();
    const { escapes } = await search(repo);
    expect(escapes.map(short)).toEqual([`Revert "feat: quantities" <- feat: quantities ${found}`]);
    expect(escapes[0]).toMatchObject({ fixSign: 'revert', confidence: 'high', inducing: { oid: feature } });
    repo.tick();
    repo.git('revert', '--no-edit', revert);
    expect(await search(repo)).toMatchObject({ fixes: 0, escapes: [] });
  });

  test('a fix that was reverted is none', async () => {
    const repo = faulty();
    const fix = repo.at('fix: sum is one short', { 'src/shop.js': repaired });
    repo.tick();
    repo.git('revert', '--no-edit', fix);
    expect(list(await search(repo))).toEqual([`Revert "fix: sum is one short" <- fix: sum is one short ${found}`]);
  });

  test('a revert whose commit was rebased since is found by its subject', async () => {
    const repo = faulty();
    repo.at('Revert "feat: quantities" (#9)\n\nThis reverts commit 1234567890123456789012345678901234567890.', { 'src/shop.js': shop() });
    expect(list(await search(repo))).toEqual([`Revert "feat: quantities" (#9) <- feat: quantities ${found}`]);
  });

  test('a Fixes: trailer decides against blame', async () => {
    const repo = withHistory();
    const cause = repo.at('feat: shop', { 'src/shop.js': shop() });
    repo.at('feat: quantities', { 'src/shop.js': shop({ sum: 'for (const item of items) total += item.price * item.count;' }) });
    repo.at(`Count nothing twice\n\nFixes: ${cause.slice(0, 12)} ("feat: shop")`, { 'src/shop.js': shop({ sum: 'for (const item of new Set(items)) total += item.price * item.count;' }) });
    const { escapes } = await search(repo);
    expect(escapes.map(short)).toEqual([`Count nothing twice <- feat: shop ${found}`]);
    expect(escapes[0]).toMatchObject({ fixSign: 'Fixes:', confidence: 'high' });
  });
});
