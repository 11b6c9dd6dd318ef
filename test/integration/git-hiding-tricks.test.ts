import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openSnapshot } from '../../src/git/open-snapshot.ts';
import { summarize } from '../support/added-lines.ts';
import { withRepo } from '../support/with-repo.ts';
import type { TestRepo } from '../support/with-repo.ts';

const CLEAN = 'const a = 1;\nconst b = 2;\nconst c = 3;\n';
const PLANTED = 'db.query("DELETE FROM users WHERE id = " + id);\n';
const BAD = CLEAN.replace('const b = 2;\n', `const b = 2;\n${PLANTED}`);

async function seen(repo: TestRepo, env: Record<string, string> = {}) {
  const snapshot = await openSnapshot({ mode: 'staged' }, { cwd: repo.dir, env: { ...repo.env, ...env } });
  try {
    const paths = snapshot.changes.map((change) => change.path);
    await snapshot.load(paths);
    return { changes: snapshot.changes, lines: summarize(snapshot.changes), text: (path: string) => Buffer.from(snapshot.read(path) ?? []) };
  } finally {
    await snapshot.close();
  }
}

/** A repository with the planted line staged in src/app.js. */
function planted(): TestRepo {
  const repo = withRepo();
  repo.commit('start', { 'src/app.js': CLEAN });
  repo.stage({ 'src/app.js': BAD });
  return repo;
}

async function expectFound(repo: TestRepo, env: Record<string, string> = {}): Promise<void> {
  const result = await seen(repo, env);
  expect(result.lines['src/app.js']).toBe('modified 3');
  expect(result.text('src/app.js').toString()).toBe(BAD);
}

/** A program that would show that it was run. */
function trap(repo: TestRepo, name: string): { program: string; wasRun: () => boolean } {
  const mark = join(repo.home, `${name}-was-run`);
  const program = join(repo.home, `${name}.sh`);
  writeFileSync(program, `#!/bin/sh\ntouch '${mark}'\necho decoy\n`);
  chmodSync(program, 0o755);
  return { program, wasRun: () => existsSync(mark) };
}

describe('attributes', () => {
  test.each([['*.js -diff'], ['*.js binary'], ['*.js -text diff=nothing'], ['*.js filter=lfs diff=lfs merge=lfs -text']])('%s, staged', async (attribute) => {
    const repo = planted();
    repo.stage({ '.gitattributes': `${attribute}\n` });
    await expectFound(repo);
  });

  test('only in the work tree', async () => {
    const repo = planted();
    repo.write('.gitattributes', '*.js -diff\n');
    await expectFound(repo);
  });

  test('only in .git/info/attributes', async () => {
    const repo = planted();
    mkdirSync(repo.path('.git/info'), { recursive: true });
    repo.write('.git/info/attributes', '*.js binary\n');
    await expectFound(repo);
  });

  test('a textconv driver is not run', async () => {
    const repo = planted();
    const { program, wasRun } = trap(repo, 'textconv');
    repo.write('.gitattributes', '*.js diff=decoy\n');
    repo.git('config', 'diff.decoy.textconv', program);
    await expectFound(repo);
    expect(wasRun()).toBe(false);
  });

  test('an external diff of a driver is not run', async () => {
    const repo = planted();
    const { program, wasRun } = trap(repo, 'command');
    repo.write('.gitattributes', '*.js diff=decoy\n');
    repo.git('config', 'diff.decoy.command', program);
    await expectFound(repo);
    expect(wasRun()).toBe(false);
  });

  test('a diff algorithm of a driver, and core.attributesFile', async () => {
    const repo = planted();
    writeFileSync(join(repo.home, 'attributes'), '*.js -diff\n');
    repo.git('config', 'core.attributesFile', join(repo.home, 'attributes'));
    repo.git('config', 'diff.decoy.algorithm', 'patience');
    repo.git('config', 'diff.decoy.binary', 'true');
    repo.write('.gitattributes', '*.js diff=decoy\n');
    await expectFound(repo);
  });
});

describe('configuration', () => {
  const settings: readonly (readonly [string, string])[] = [
    ['core.bigFileThreshold', '1'],
    ['core.quotePath', 'false'],
    ['core.abbrev', '4'],
    ['core.whitespace', 'cr-at-eol'],
    ['diff.noprefix', 'true'],
    ['diff.mnemonicPrefix', 'true'],
    ['diff.srcPrefix', '+++ '],
    ['diff.context', '9'],
    ['diff.interHunkContext', '50'],
    ['diff.suppressBlankEmpty', 'true'],
    ['diff.orderFile', '/does/not/exist'],
    ['diff.renames', 'copies'],
    ['diff.renameLimit', '1'],
    ['diff.algorithm', 'patience'],
    ['diff.indentHeuristic', 'false'],
    ['diff.relative', 'true'],
    ['diff.ignoreSubmodules', 'all'],
    ['diff.submodule', 'log'],
    ['diff.wordRegex', '.'],
    ['diff.colorMoved', 'zebra'],
    ['diff.wsErrorHighlight', 'all'],
    ['diff.statGraphWidth', '1'],
    ['color.ui', 'always'],
    ['color.diff', 'always'],
    ['diff.autoRefreshIndex', 'false'],
    ['core.autocrlf', 'true'],
    ['core.safecrlf', 'true'],
    ['core.pager', 'false'],
    ['pager.diff-index', 'true'],
    ['i18n.logOutputEncoding', 'UTF-16'],
    ['alias.diff-index', '!true'],
    ['core.ignoreStat', 'true'],
  ];

  test.each(settings)('%s=%s', async (key, value) => {
    const repo = planted();
    repo.git('config', key, value);
    await expectFound(repo);
  });

  test('all of them at once, from a subfolder', async () => {
    const repo = planted();
    for (const [key, value] of settings) repo.git('config', key, value);
    const snapshot = await openSnapshot({ mode: 'staged' }, { cwd: repo.path('src'), env: repo.env });
    await snapshot.close();
    expect(summarize(snapshot.changes)).toEqual({ 'src/app.js': 'modified 3' });
  });

  test('diff.external is not run', async () => {
    const repo = planted();
    const { program, wasRun } = trap(repo, 'external');
    repo.git('config', 'diff.external', program);
    await expectFound(repo);
    expect(wasRun()).toBe(false);
  });

  test('core.fsmonitor is not run', async () => {
    const repo = planted();
    const { program, wasRun } = trap(repo, 'fsmonitor');
    repo.git('config', 'core.fsmonitor', program);
    await expectFound(repo);
    for (const mode of ['all', 'worktree'] as const) {
      const snapshot = await openSnapshot({ mode }, { cwd: repo.dir, env: repo.env });
      await snapshot.list();
      await snapshot.close();
    }
    expect(wasRun()).toBe(false);
  });

  test('a clean filter is not run for the work tree', async () => {
    const repo = planted();
    const { program, wasRun } = trap(repo, 'clean');
    repo.git('config', 'filter.decoy.clean', program);
    repo.write('.gitattributes', '*.js filter=decoy\n');
    repo.write('src/app.js', `${BAD}more\n`);
    const snapshot = await openSnapshot({ mode: 'worktree' }, { cwd: repo.dir, env: repo.env });
    await snapshot.close();
    expect(summarize(snapshot.changes)).toMatchObject({ 'src/app.js': 'modified 3 5' });
    expect(wasRun()).toBe(false);
  });
});

describe('environment', () => {
  test.each<[string, (repo: TestRepo) => Record<string, string>]>([
    ['GIT_EXTERNAL_DIFF', () => ({ GIT_EXTERNAL_DIFF: 'true' })],
    ['GIT_DIFF_OPTS', () => ({ GIT_DIFF_OPTS: '-u7' })],
    ['GIT_CONFIG_COUNT', () => ({ GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'core.bigFileThreshold', GIT_CONFIG_VALUE_0: '1' })],
    ['GIT_CONFIG_PARAMETERS', () => ({ GIT_CONFIG_PARAMETERS: "'diff.external'='true'" })],
    ['GIT_LITERAL_PATHSPECS and friends', () => ({ GIT_ICASE_PATHSPECS: '1', GIT_GLOB_PATHSPECS: '1' })],
    ['GIT_TRACE', () => ({ GIT_TRACE: '1', GIT_TRACE2: '1' })],
    ['GIT_ATTR_SOURCE', () => ({ GIT_ATTR_SOURCE: 'HEAD' })],
    ['GIT_PAGER, EDITOR, PREFIX', () => ({ GIT_PAGER: 'false', EDITOR: 'false', PAGER: 'false', PREFIX: '/nowhere', VISUAL: 'false', SSH_ASKPASS: 'false' })],
    ['LC_ALL', () => ({ LC_ALL: 'de_DE.UTF-8', LANGUAGE: 'de' })],
    ['GIT_PREFIX', () => ({ GIT_PREFIX: 'nowhere/' })],
    ['GIT_REPLACE_REF_BASE', () => ({ GIT_REPLACE_REF_BASE: 'refs/heads/' })],
  ])('%s', async (_name, env) => {
    const repo = planted();
    await expectFound(repo, env(repo));
  });
});

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
