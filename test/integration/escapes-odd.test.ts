import { describe, expect, test } from 'vitest';
import { faulty, found, list, repaired, search, shop, withHistory } from '../support/escape-history.ts';
import { runCommand } from '../support/run-command.ts';
import { besideRepo } from '../support/with-repo.ts';

describe('odd histories', () => {
  test('clocks that are wrong', async () => {
    const repo = withHistory();
    repo.at('feat: shop', { 'src/shop.js': shop() }, '2031-01-01T00:00:00Z');
    repo.at('feat: quantities', { 'src/shop.js': shop({ sum: 'for (const item of items) total += item.price * item.count - 1;' }) }, '2001-01-01T00:00:00Z');
    repo.at('fix: sum is one short', { 'src/shop.js': repaired }, '2026-01-01T00:00:00Z');
    repo.at('docs: later', { 'README.md': '#\n' }, '1999-01-01T00:00:00Z');
    expect(list(await search(repo, '--since', '2025-12-01'))).toEqual([`fix: sum is one short <- feat: quantities ${found}`]);
    expect(await search(repo, '--since', '2026-02-01')).toMatchObject({ commits: 1, fixes: 0 });
  });

  test('since a ref, and a range', async () => {
    const repo = faulty();
    repo.git('tag', 'v1');
    repo.at('fix: sum is one short', { 'src/shop.js': repaired });
    repo.git('tag', 'v2');
    repo.at('fix: tax', { 'src/shop.js': repaired.replace('0.2', '0.19') });
    expect((await search(repo, '--since', 'v1')).fixes).toBe(2);
    expect((await search(repo, '--since', 'v1..v2')).fixes).toBe(1);
    expect((await search(repo, '--limit', '1')).escapes.map(({ fixSubject }) => fixSubject)).toEqual(['fix: tax']);
    for (const since of ['--help', 'soon enough', '']) expect(await runCommand(repo, ['escapes', `--since=${since}`])).toMatchObject({ code: 2, stderr: expect.stringContaining('is neither a time nor a range') });
    expect((await runCommand(repo, ['escapes', '--since', 'nothing'])).code).toBe(2);
  });

  test('a history that was cut off', async () => {
    const repo = faulty();
    repo.at('fix: sum is one short', { 'src/shop.js': repaired });
    repo.git('clone', '-q', '--depth=2', `file://${repo.dir}`, `${repo.home}/cut`);
    const result = await search(besideRepo(repo, 'cut'));
    expect(list(result)).toEqual([`fix: sum is one short <- ? ${found} unknown: shallow history`]);
    expect(result.stderr).toContain('this clone is shallow');
  });

  test('a partial clone downloads nothing, and says so', async () => {
    const repo = faulty();
    repo.at('fix: sum is one short', { 'src/shop.js': repaired });
    repo.git('config', 'uploadpack.allowFilter', 'true');
    repo.git('clone', '-q', '--filter=blob:none', '--no-checkout', `file://${repo.dir}`, `${repo.home}/part`);
    const part = besideRepo(repo, 'part');
    const before = part.git('count-objects', '-v');
    const result = await search(part);
    expect(list(result)).toEqual(['fix: sum is one short <- ? src/shop.js:1-1 unknown: texts are missing in this partial clone']);
    expect(result.stderr).toContain('guard never downloads');
    expect(part.git('count-objects', '-v')).toBe(before);
  });

  test('an import of many files is nobody\'s fault', async () => {
    const repo = withHistory();
    repo.at('Initial commit', Object.fromEntries([...Array.from({ length: 60 }, (_, index) => [`src/part${index}.js`, `export const part = ${index};\n`]), ['src/shop.js', shop()]]));
    repo.at('fix: sum', { 'src/shop.js': repaired });
    expect(list(await search(repo))).toEqual([`fix: sum <- ? ${found} unknown: initial import`]);
  });

  test('odd names of files', async () => {
    const names = ['src/a b.js', 'src/ü.js', 'src/-x.js', 'src/quo"te.js', 'src/tab\there.js', 'src/[a].js', ':(top)x.js'];
    const repo = withHistory();
    repo.at('feat: shop', Object.fromEntries(names.map((name) => [name, shop()])));
    repo.at('feat: quantities', Object.fromEntries(names.map((name) => [name, shop({ sum: 'for (const item of items) total += item.price * item.count - 1;' })])));
    names.forEach((name, index) => repo.at(`fix: number ${index}`, { [name]: repaired }));
    expect(new Set(list(await search(repo)))).toEqual(new Set(names.map((name, index) => `fix: number ${index} <- feat: quantities ${name}:3-3`)));
  });

  test('commits that the team lists as mere form are passed through', async () => {
    const repo = faulty();
    const cause = shop({ sum: 'for (const item of items) total += item.count * item.price - 1;' });
    const form = repo.at('style: the other way round', { 'src/shop.js': cause });
    repo.at('chore: list', { '.git-blame-ignore-revs': `# form\n${form}\n${'1'.repeat(40)}\n` });
    repo.at('fix: sum is one short', { 'src/shop.js': shop({ sum: 'for (const item of items) total += item.count * item.price;' }) });
    expect(list(await search(repo))).toEqual([`fix: sum is one short <- feat: quantities ${found}`]);
  });

  test('no commit, and no repository', async () => {
    const repo = withHistory();
    expect(await runCommand(repo, ['escapes'])).toMatchObject({ code: 0, stdout: '', stderr: 'guard: there is no commit yet, so nothing can have slipped through\n' });
    const nowhere = besideRepo(repo, '..');
    expect(await runCommand(nowhere, ['escapes'])).toMatchObject({ code: 2, stderr: expect.stringContaining('not in a git repository') });
  });
});

describe('the record', () => {
  test('a second run goes on where the first stopped, and --again looks anew', async () => {
    const repo = faulty();
    repo.at('fix: sum is one short', { 'src/shop.js': repaired });
    repo.at('fix: tax', { 'src/shop.js': repaired.replace('0.2', '0.19') });
    const first = await search(repo, '--limit', '1');
    const second = await search(repo);
    expect(second.escapes.map(({ fixSubject }) => fixSubject)).toEqual(['fix: tax', 'fix: sum is one short']);
    expect(second.escapes[0]!.at).toBe(first.escapes[0]!.at);
    const third = await search(repo, '--again');
    expect(third.escapes.map(({ id }) => id)).toEqual(second.escapes.map(({ id }) => id));
    expect(third.escapes[0]!.at > first.escapes[0]!.at).toBe(true);
  });

  test('a person has the last word on the kind of fault', async () => {
    const repo = faulty();
    repo.at('fix: sum is one short', { 'src/shop.js': repaired });
    const { id } = (await search(repo)).escapes[0]!;
    expect(await runCommand(repo, ['escapes', '--set', id.slice(0, 8), 'logic'])).toEqual({ code: 0, stdout: `${id} is logic now.\n`, stderr: '' });
    expect((await search(repo)).escapes).toMatchObject([{ id, category: 'logic', categoryBy: 'person' }]);
    expect((await search(repo, '--again')).escapes).toMatchObject([{ id, category: 'logic', categoryBy: 'person' }]);
    expect(await runCommand(repo, ['escapes', '--set', id, 'logik'])).toMatchObject({ code: 2, stderr: expect.stringContaining('Did you mean "logic"') });
    expect(await runCommand(repo, ['escapes', '--set', 'ffffffff', 'logic'])).toMatchObject({ code: 2, stderr: expect.stringContaining('has no escape "ffffffff"') });
  });

  test('text: what, by whom repaired, with what it came', async () => {
    const repo = faulty();
    repo.at('fix: sum is one short', { 'src/shop.js': repaired });
    const { stdout } = await runCommand(repo, ['escapes', '--since', 'all', '--no-color']);
    expect(stdout.replace(/\b[0-9a-f]{10,16}\b/g, '<id>')).toBe(`src/shop.js:3  not looked at (before guard), not categorised
  repaired by  <id>  2026-01-04  fix: sum is one short
  came with    <id>  2026-01-02  feat: quantities
  id <id>

1 fix among 4 commits (all); 0 changed nothing that runs. 1 repaired fault:
      1  not looked at
Why nothing was said: before guard: 1.
`);
  });
});

describe('what kind of fault', () => {
  test('by a rule that fires before the fix and not after it', async () => {
    const repo = withHistory();
    const query = (line: string): string => `import { Pool } from 'pg';\n\nconst pool = new Pool();\n\nexport async function find(req, res) {\n${line}\n  res.json(rows);\n}\n`;
    repo.at('feat: start', { 'src/find.js': query('  const { rows } = await pool.query("SELECT 1");') });
    repo.at('feat: find', { 'src/find.js': query("  const { rows } = await pool.query(`SELECT id FROM customers WHERE email = '${req.query.email}'`);") });
    repo.at('fix: quote in email', { 'src/find.js': query("  const { rows } = await pool.query('SELECT id FROM customers WHERE email = $1', [req.query.email]);") });
    expect((await search(repo)).escapes).toMatchObject([{ inducingSubject: 'feat: find', category: 'security-injection', categoryBy: 'rule', ruleId: 'sql-concatenation' }]);
    expect((await search(repo, '--again', '--no-category')).escapes).toMatchObject([{ category: 'other', categoryBy: 'nobody' }]);
  });

  test('no rule is believed where less of the fix was read than of the fault, and that is said', async () => {
    const query = (line: string, more = ''): string => `import { Pool } from 'pg';\n\nconst pool = new Pool();\n\nexport async function find(req, res) {\n${line}\n  res.json(rows);\n}\n${more}`;
    const injected = "  const { rows } = await pool.query(`SELECT id FROM customers WHERE email = '${req.query.email}'`);";
    const bound = "  const { rows } = await pool.query('SELECT id FROM customers WHERE email = $1', [req.query.email]);";
    // More steps than a file may take.
    const tangled = `let n = 0;\n${`${'n++; '.repeat(12)}\n`.repeat(3_000)}`;
    const repo = withHistory();
    repo.at('feat: start', { 'src/find.js': query("  const { rows } = await pool.query('SELECT 1');"), 'src/broken.js': query("  const { rows } = await pool.query('SELECT 1');"), 'src/large.js': '//\n' });
    repo.at('feat: find', { 'src/find.js': query(injected), 'src/broken.js': query(injected), 'src/large.js': query(injected, `// ${'x'.repeat(300_000)}\n`) });
    repo.at('fix: tangled', { 'src/find.js': query(bound, tangled) });
    repo.at('fix: broken', { 'src/broken.js': query(`${bound} }`) });
    repo.at('fix: large', { 'src/large.js': query(bound, `// ${'x'.repeat(300_000)}\n`) });
    const { escapes, cut } = await search(repo) as Awaited<ReturnType<typeof search>> & { readonly cut: number };
    expect(escapes.map(({ fixSubject, inducingSubject, categoryBy }) => [fixSubject, inducingSubject, categoryBy])).toEqual(['large', 'broken', 'tangled'].map((word) => [`fix: ${word}`, 'feat: find', 'nobody']));
    expect(cut).toBe(3);
    expect((await runCommand(repo, ['escapes', '--since', 'all', '--again', '--no-color'])).stdout).toContain('Rules may have missed the kind of 3 faults: the text is too large, does not parse, or takes more steps than an analysis may.\n');
  });

  test.each([
    ['return save(user);', 'return await save(user);', 'async-concurrency'],
    ['return user.name.first;', 'return user.name?.first;', 'null-safety'],
    ['stream.pipe(out);', "stream.on('error', fail).pipe(out);", 'error-handling'],
    ['done(result);', 'clearTimeout(timer), done(result);', 'resource'],
    ['return a + b;', 'return a - b;', 'other'],
  ])('by what the fix adds: %s → %s', async (before, after, category) => {
    const text = (line: string): string => `export async function f(user, stream, out, fail, timer, done, result, a, b, save) {\n  ${line}\n}\n`;
    const repo = withHistory();
    repo.at('feat: start', { 'src/f.js': text('return 1;') });
    repo.at('feat: f', { 'src/f.js': text(before) });
    repo.at('fix: f', { 'src/f.js': text(after) });
    expect((await search(repo)).escapes).toMatchObject([{ category, categoryBy: category === 'other' ? 'nobody' : 'shape' }]);
  });
});
