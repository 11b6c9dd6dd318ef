import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { openSnapshot } from '../../src/git/open-snapshot.ts';
import { summarize } from '../support/added-lines.ts';
import { BAD, CLEAN, expectFound, PLANTED, planted, seen } from '../support/planted-line.ts';
import { withRepo } from '../support/with-repo.ts';

describe('content', () => {
  test('a NUL byte', async () => {
    const repo = planted();
    const bytes = Buffer.from(BAD.replace('const a', '/* \0 */ const a'));
    repo.stage({ 'src/app.js': bytes });
    const result = await seen(repo);
    expect(result.lines['src/app.js']).toBe('modified 1 3');
    expect(result.text('src/app.js').equals(bytes)).toBe(true);
  });

  test.each([['utf16le', Buffer.from([0xff, 0xfe])], ['utf16be', Buffer.from([0xfe, 0xff])]])('%s', async (encoding, mark) => {
    const repo = planted();
    const text = Buffer.from(BAD, 'utf16le');
    const bytes = Buffer.concat([mark, encoding === 'utf16be' ? text.swap16() : text]);
    repo.stage({ 'src/app.js': bytes });
    const result = await seen(repo);
    expect(result.changes).toMatchObject([{ path: 'src/app.js', status: 'modified' }]);
    expect(result.text('src/app.js').equals(bytes)).toBe(true);
  });

  test('refs/replace shows a decoy of the blob, of the tree and of the commit', async () => {
    const repo = planted();
    const bad = repo.git('rev-parse', ':src/app.js').trim();
    const good = repo.git('rev-parse', 'HEAD:src/app.js').trim();
    repo.git('replace', bad, good);
    const decoy = repo.git('commit-tree', '-m', 'decoy', repo.git('write-tree').trim()).trim();
    repo.git('replace', '-f', repo.git('rev-parse', 'HEAD').trim(), decoy);
    await expectFound(repo);
  });

  test('added lines that look like a patch', async () => {
    const repo = planted();
    const forged = [
      '++ b/evil.js',
      '-- a/evil.js',
      'diff --git a/x b/x',
      'index 0000000000000000000000000000000000000000..e69de29bb2d1d6434b8b29ae775ad8c2e48c5391',
      '@@ -0,0 +1,99 @@',
      '* Unmerged path x',
      '\\ No newline at end of file',
      '',
      ' @@ -1 +1 @@',
    ].join('\n');
    repo.stage({ 'src/app.js': BAD + forged, 'src/z.js': PLANTED });
    const result = await seen(repo);
    expect(result.lines).toEqual({ 'src/app.js': 'modified 3 5 6 7 8 9 10 11 12 13', 'src/z.js': 'added 1' });
  });

  test('removed lines that look like a patch', async () => {
    const repo = withRepo();
    repo.commit('start', { 'a.js': `-- a/x\n++ b/x\ndiff --git a/x b/x\n${CLEAN}`, 'b.js': CLEAN });
    repo.stage({ 'a.js': BAD, 'b.js': BAD });
    expect((await seen(repo)).lines).toEqual({ 'a.js': 'modified 3', 'b.js': 'modified 3' });
  });

  test('lines that end in CR only, and in U+2028, are one line for git and come whole', async () => {
    const repo = planted();
    const text = `a();\r${PLANTED.trim()}\rb();\u2028c();\n`;
    repo.stage({ 'src/app.js': text });
    const result = await seen(repo);
    expect(result.lines['src/app.js']).toBe('modified 1');
    expect(result.text('src/app.js').toString()).toBe(text);
  });

  test('CRLF with core.autocrlf: the index has LF', async () => {
    const repo = planted();
    repo.git('config', 'core.autocrlf', 'true');
    repo.git('config', 'core.safecrlf', 'false');
    repo.stage({ 'src/app.js': BAD.replaceAll('\n', '\r\n') });
    await expectFound(repo);
  });

  test('a last line without its end', async () => {
    const repo = planted();
    repo.stage({ 'src/app.js': BAD.trimEnd() });
    expect((await seen(repo)).lines['src/app.js']).toBe('modified 3 4');
  });

  test('git add -N records a name without content: not in the commit', async () => {
    const repo = planted();
    repo.write('src/later.js', PLANTED);
    repo.git('add', '-N', 'src/later.js');
    const result = await seen(repo);
    expect(result.lines).toEqual({ 'src/app.js': 'modified 3' });
  });

  test('a FIFO in the work tree at a staged path is never opened', async () => {
    const repo = planted();
    execFileSync('rm', [repo.path('src/app.js')]);
    execFileSync('mkfifo', [repo.path('src/app.js')]);
    await expectFound(repo);
    const snapshot = await openSnapshot({ mode: 'worktree' }, { cwd: repo.dir, env: repo.env });
    await snapshot.close();
    expect(summarize(snapshot.changes)).toEqual({ 'src/app.js': 'deleted' });
  });

  test('assume-unchanged and skip-worktree', async () => {
    const repo = planted();
    repo.git('update-index', '--assume-unchanged', 'src/app.js');
    await expectFound(repo);
    repo.git('update-index', '--no-assume-unchanged', '--skip-worktree', 'src/app.js');
    await expectFound(repo);
  });

  test('a type change gives two patch sections', async () => {
    const repo = withRepo();
    repo.link('a.js', 'b.js');
    repo.link('z.js', 'b.js');
    repo.git('add', '-A');
    repo.commit('start', { 'b.js': CLEAN, 'm.js': CLEAN });
    execFileSync('rm', [repo.path('a.js'), repo.path('b.js')]);
    repo.write('a.js', BAD);
    repo.link('b.js', 'a.js');
    repo.git('add', '-A');
    repo.stage({ 'm.js': BAD });
    const result = await seen(repo);
    expect(result.lines).toEqual({ 'a.js': 'type-changed 1 2 3 4', 'b.js': 'type-changed 1', 'm.js': 'modified 3' });
    expect(result.changes.map((change) => change.kind)).toEqual(['file', 'symlink', 'file']);
    expect(result.text('a.js').toString()).toBe(BAD);
    expect(result.text('b.js')).toHaveLength(0);
  });

  test('mode changes, pure renames and empty files stand between real changes', async () => {
    const repo = withRepo();
    repo.commit('start', { 'a.js': CLEAN, 'mode.js': CLEAN, 'both.js': CLEAN, 'from.js': `${CLEAN}unique\n`, 'z.js': CLEAN });
    repo.git('update-index', '--chmod=+x', 'mode.js');
    repo.stage({ 'a.js': BAD, 'both.js': BAD, 'empty.js': '', 'z.js': BAD });
    repo.git('update-index', '--chmod=+x', 'both.js');
    repo.git('mv', 'from.js', 'to.js');
    expect((await seen(repo)).lines).toEqual({
      'a.js': 'modified 3',
      'both.js': 'modified 3',
      'empty.js': 'added',
      'mode.js': 'modified',
      'to.js': 'renamed',
      'z.js': 'modified 3',
    });
  });

  test('a rename with changes keeps its unchanged lines out', async () => {
    const repo = withRepo();
    repo.commit('start', { 'from.js': CLEAN.repeat(5) });
    repo.git('mv', 'from.js', 'to.js');
    repo.stage({ 'to.js': CLEAN.repeat(5) + PLANTED });
    const result = await seen(repo);
    expect(result.changes).toMatchObject([{ path: 'to.js', oldPath: 'from.js', status: 'renamed' }]);
    expect(result.lines).toEqual({ 'to.js': 'renamed 16' });
  });
});
