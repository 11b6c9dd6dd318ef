import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { withRepo } from '../support/with-repo.ts';
import { cli, reportOf, runGuard, searchHandler, withPool } from './guard-process.ts';

const bad = withPool(searchHandler());
const good = withPool('export const find = (id) => pool.query("SELECT 1 FROM a WHERE id = $1", [id]);\n');
/** An exported function whose callers are unknown: a warning, no error. */
const doubtful = withPool('export const find = (id) => pool.query(`SELECT 1 FROM a WHERE id = ${id}`);\n');

describe('guard check', () => {
  test('reports what is staged and ends with 1', () => {
    const repo = withRepo();
    repo.stage({ 'src/search.js': bad, 'logo.png': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1]) });
    const { status, stdout, stderr } = runGuard(repo, ['check']);
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).toContain('src/search.js');
    expect(stdout).toContain("pool.query('SELECT id FROM customers WHERE email = $1', [email])");
    expect(stdout).toContain('2 files · 2 hunks · 1 checked · 1 skipped (image) · 0 unread');
  });

  test('reads the index, not the disk', () => {
    const repo = withRepo();
    repo.stage({ 'src/search.js': bad, 'src/find.js': good });
    repo.write('src/search.js', good);
    repo.write('src/find.js', bad);
    expect(reportOf(runGuard(repo, ['check', '--format', 'json'])).findings.map((finding: { location: { path: string } }) => finding.location.path)).toEqual(['src/search.js']);
    expect(reportOf(runGuard(repo, ['check', '--format', 'json', '--worktree'])).findings.map((finding: { location: { path: string } }) => finding.location.path)).toEqual(['src/find.js']);
  });

  test('is clean, with its receipt, where nothing is wrong', () => {
    const repo = withRepo();
    repo.stage({ 'src/find.js': good, 'README.md': 'SELECT\n' });
    expect(runGuard(repo, ['check'])).toEqual({ status: 0, stdout: 'guard: clean · 2 files · 2 hunks · 1 checked · 1 skipped (documentation) · 0 unread\n', stderr: '' });
    expect(runGuard(repo, ['check', '--quiet'])).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  test('lets warnings pass unless it is told otherwise', () => {
    const repo = withRepo();
    repo.stage({ 'src/find.js': doubtful });
    expect(runGuard(repo, ['check']).status).toBe(0);
    expect(runGuard(repo, ['check', '--quiet']).stdout).toContain('warning');
    expect(runGuard(repo, ['check', '--fail-on', 'warning']).status).toBe(1);
    repo.stage({ 'src/search.js': bad });
    expect(runGuard(repo, ['check', '--fail-on', 'never']).status).toBe(0);
  });

  test('counts findings that were there before, and shows them when asked to', () => {
    const repo = withRepo();
    repo.commit('Start', { 'src/search.js': bad });
    repo.stage({ 'src/search.js': `${bad}\nexport const limit = 20;\n` });
    const { status, stdout } = runGuard(repo, ['check']);
    expect(status).toBe(0);
    expect(stdout).toContain('1 older finding not shown');
    expect(runGuard(repo, ['check', '--include-existing']).status).toBe(1);
  });

  test('compares with a branch, with a range, with the commit that is amended, or reads everything', () => {
    const repo = withRepo();
    repo.commit('Start', { 'src/find.js': good });
    repo.git('checkout', '--quiet', '-b', 'topic');
    repo.commit('Add search', { 'src/search.js': bad });
    for (const args of [['--base', 'main'], ['--range', 'HEAD~1..HEAD'], ['--amend'], ['--all']]) {
      expect(runGuard(repo, ['check', ...args]).status, args.join(' ')).toBe(1);
    }
    expect(runGuard(repo, ['check']).stdout).toContain('nothing is staged');
    expect(runGuard(repo, ['check', '--all', '--format', 'json']).stdout).toContain('"all files"');
  });

  test('keeps to the paths it is given, and says what it left out', () => {
    const repo = withRepo();
    repo.stage({ 'src/search.js': bad, 'lib/find.js': good, 'lib/café list.js': bad });
    expect(runGuard(repo, ['check', 'lib/find.js'])).toMatchObject({ status: 0 });
    expect(runGuard(repo, ['check', 'lib/find.js']).stdout).toContain('3 files · 1 hunk · 1 checked · 2 skipped (outside the given paths) · 0 unread');
    expect(runGuard(repo, ['check', 'src']).status).toBe(1);
    expect(runGuard(repo, ['check', 'search.js'], { cwd: repo.path('src') }).status).toBe(1);
    expect(runGuard(repo, ['check', repo.path('src/search.js')]).status).toBe(1);
    expect(runGuard(repo, ['check', 'src/serach.js']).stdout).toContain('nothing that changed lies below src/serach.js');
    expect(runGuard(repo, ['check', '--files-from', '-'], { input: 'lib/find.js\n' }).status).toBe(0);
    expect(runGuard(repo, ['check', '--files-from', '-'], { input: 'lib/café list.js\0lib/find.js\0' }).status).toBe(1);
    expect(runGuard(repo, ['check', '--files-from', '-'], { input: '' }).stdout).toContain('0 checked · 3 skipped');
  });

  test('ends with 2 when a file does not parse, whatever else it found', () => {
    const repo = withRepo();
    repo.stage({ 'src/search.js': bad, 'src/broken.js': `const = 1;\n${bad}` });
    const { status, stdout } = runGuard(repo, ['check']);
    expect(status).toBe(2);
    expect(stdout).toContain('src/search.js');
    expect(stdout).toContain('src/broken.js:1');
    expect(runGuard(repo, ['check', '--fail-on', 'never']).status).toBe(2);
    expect(runGuard(repo, ['check', '--allow-unparsed']).status).toBe(1);
    expect(runGuard(repo, ['check', '--allow-unparsed', 'src/broken.js']).status).toBe(0);
  });

  test('shows suppressed findings as suppressed', () => {
    const repo = withRepo();
    repo.stage({ 'src/search.js': bad.replace('  const result', '  // guard-ignore sql-concatenation -- the demo of our security training\n  const result') });
    const { status, stdout } = runGuard(repo, ['check', '--verbose']);
    expect(status).toBe(0);
    expect(stdout).toContain('1 suppressed');
    expect(stdout).toContain('the demo of our security training');
    const [finding] = reportOf(runGuard(repo, ['check', '--format', 'json'])).findings;
    expect(finding.suppressed).toMatchObject({ by: 'inline', reason: 'the demo of our security training' });
  });

  test('writes the report to a file, whole, and says so', () => {
    const repo = withRepo();
    repo.stage({ 'src/search.js': bad });
    repo.write('reports/guard.sarif', 'old');
    const { status, stdout, stderr } = runGuard(repo, ['check', '--format', 'sarif', '--output', 'reports/guard.sarif']);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toBe('guard: blocked; the report is in reports/guard.sarif\n');
    expect(JSON.parse(readFileSync(repo.path('reports/guard.sarif'), 'utf8')).version).toBe('2.1.0');
    expect(readdirSync(repo.path('reports'))).toEqual(['guard.sarif']);
    expect(runGuard(repo, ['check', '--format', 'json', '--output', '-']).stdout).toContain('"findings"');
  });

  test('paints for the terminal a hook really has', () => {
    const repo = withRepo();
    repo.stage({ 'src/search.js': bad });
    expect(runGuard(repo, ['check']).stdout).not.toContain('\u001b');
    expect(runGuard(repo, ['check', '--color']).stdout).toContain('\u001b[31m');
    expect(runGuard(repo, ['check', '--color', '--format', 'json']).stdout).not.toContain('\u001b');
    expect(runGuard(repo, ['check', '--hook'], { env: { FORCE_COLOR: '1' } }).stdout).toContain('\u001b[31m');
  });

  test('says nothing as a hook where nothing was to be read', () => {
    const repo = withRepo();
    repo.stage({ 'README.md': 'Shop\n' });
    expect(runGuard(repo, ['check', '--hook'])).toEqual({ status: 0, stdout: '', stderr: '' });
    repo.stage({ 'src/find.js': good });
    expect(runGuard(repo, ['check', '--hook']).stdout).toMatch(/^guard: clean · .*\n$/);
  });

  test('stops a real commit, and lets the repaired one pass', () => {
    const repo = withRepo();
    repo.hook('pre-commit', `#!/bin/sh\nexec '${process.execPath}' '${cli}' check --hook\n`);
    repo.stage({ 'src/search.js': bad });
    const first = repo.try(['commit', '-m', 'Add search']);
    expect(first.status).toBe(1);
    expect(first.stderr).toContain('guard: blocked by 1 error');
    expect(repo.try(['rev-parse', '--verify', '--quiet', 'HEAD']).status).not.toBe(0);
    repo.stage({ 'src/search.js': good });
    expect(repo.try(['commit', '-m', 'Add search']).status).toBe(0);
  });

  test('gives its verdict to a reader that goes away in the middle', async () => {
    const repo = withRepo();
    const handlers = Array.from({ length: 400 }, (_, index) => searchHandler(`search${index}`));
    repo.stage({ 'src/search.js': withPool(...handlers) });
    const child = spawn(process.execPath, [cli, 'check'], { cwd: repo.dir, env: repo.env, stdio: ['ignore', 'pipe', 'pipe'] });
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.stdout.once('data', () => child.stdout.destroy());
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect([status, stderr]).toEqual([1, '']);
  });

  test('writes a long report to a slow reader to its end', async () => {
    const repo = withRepo();
    repo.stage({ 'src/search.js': withPool(...Array.from({ length: 300 }, (_, index) => searchHandler(`search${index}`))) });
    const child = spawn(process.execPath, [cli, 'check', '--format', 'json'], { cwd: repo.dir, env: repo.env, stdio: ['ignore', 'pipe', 'inherit'] });
    const chunks: Buffer[] = [];
    for await (const chunk of child.stdout) {
      chunks.push(chunk as Buffer);
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    expect(JSON.parse(Buffer.concat(chunks).toString()).findings).toHaveLength(300);
  });

  test.each(['SIGINT', 'SIGTERM'] as const)('is ended by %s', async (signal) => {
    const repo = withRepo();
    // It waits for a list of files that never comes to an end.
    const child = spawn(process.execPath, [cli, 'check', '--files-from', '-'], { cwd: repo.dir, env: repo.env, stdio: ['pipe', 'pipe', 'pipe'] });
    const ended = new Promise((resolve) => child.on('close', (_code, by) => resolve(by)));
    child.stdin.write('src/search.js\n'.repeat(20_000), () => child.kill(signal));
    expect(await ended).toBe(signal);
  });

  test('leaves nothing behind in the repository', () => {
    const repo = withRepo();
    repo.commit('Start', { 'src/find.js': good });
    repo.stage({ 'src/search.js': bad });
    const before = [readFileSync(repo.path('.git/index')).toString('hex'), repo.git('status', '--porcelain=v2'), readdirSync(repo.dir).join()];
    runGuard(repo, ['check']);
    expect([readFileSync(repo.path('.git/index')).toString('hex'), repo.git('status', '--porcelain=v2'), readdirSync(repo.dir).join()]).toEqual(before);
    expect(existsSync(repo.path('.git/index.lock'))).toBe(false);
  });
});
