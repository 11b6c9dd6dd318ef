import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openSnapshot } from '../../src/git/open-snapshot.ts';
import { summarize } from '../support/added-lines.ts';
import { BAD, expectFound, planted, PLANTED, seen, trap } from '../support/planted-line.ts';
import { withRepo } from '../support/with-repo.ts';
import type { TestRepo } from '../support/with-repo.ts';

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

  test('diff.renameLimit does not turn renamed files into new ones', async () => {
    const repo = withRepo();
    const text = (name: string): string => Array.from({ length: 30 }, (_, index) => `${name} ${index}\n`).join('');
    repo.commit('start', Object.fromEntries(['a', 'b', 'c'].map((name) => [`${name}.js`, text(name)])));
    for (const name of ['a', 'b', 'c']) repo.git('mv', `${name}.js`, `${name}2.js`);
    repo.stage(Object.fromEntries(['a', 'b', 'c'].map((name) => [`${name}2.js`, text(name) + PLANTED])));
    repo.git('config', 'diff.renameLimit', '1');
    expect((await seen(repo)).lines).toEqual({ 'a2.js': 'renamed 31', 'b2.js': 'renamed 31', 'c2.js': 'renamed 31' });
  });

  test('a submodule that is to be ignored is still told', async () => {
    const repo = planted();
    const head = repo.git('rev-parse', 'HEAD').trim();
    repo.git('update-index', '--add', '--cacheinfo', `160000,${head},vendor`);
    repo.stage({ '.gitmodules': '[submodule "vendor"]\n\tpath = vendor\n\turl = ./vendor\n\tignore = all\n' });
    repo.git('config', 'diff.ignoreSubmodules', 'all');
    repo.git('config', 'submodule.vendor.ignore', 'all');
    expect(Object.keys((await seen(repo)).lines)).toEqual(['.gitmodules', 'src/app.js', 'vendor']);
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
