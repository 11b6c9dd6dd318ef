import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { manifest } from '../support/hook-states.ts';
import { bound, bytesOf, commitFile, findOnPath, guardIn, injection, installTools, runIn } from '../support/hooked-repo.ts';
import { withRepo } from '../support/with-repo.ts';
import type { TestRepo } from '../support/with-repo.ts';

describe('guard init', () => {
  const start = (tools: readonly string[] = [], more: object = {}): TestRepo => {
    const repo = withRepo();
    repo.write('package.json', manifest(more));
    installTools(repo, tools);
    return repo;
  };

  test('without --yes shows what it would write, writes nothing, and does not pass for done', () => {
    const repo = start();
    const before = bytesOf(repo);
    expect(guardIn(repo, ['init'])).toMatchObject({ status: 1, screen: expect.stringContaining('guard: nothing was written; to write it: guard init --yes') });
    const dry = guardIn(repo, ['init', '--dry-run']);
    expect(dry).toMatchObject({ status: 0, screen: expect.stringContaining('+ "$guard_bin" check --hook || exit $?') });
    expect(bytesOf(repo)).toEqual(before);
  });

  test('answers in JSON', () => {
    const repo = start();
    const { status, screen } = guardIn(repo, ['init', '--json', '--yes']);
    expect(status).toBe(0);
    expect(JSON.parse(screen)).toMatchObject({
      edits: [{ path: '.git/hooks/pre-commit', action: 'create', mode: '755' }],
      obstacles: [],
      written: true,
      hook: { isArmed: true, manager: 'plain', problems: [] },
    });
  });

  test('says that guard is not installed, and the hook then stops the commit aloud', () => {
    const repo = withRepo();
    repo.write('package.json', '{ "name": "shop" }\n');
    expect(guardIn(repo, ['init', '--yes']).screen.replace(/\s+/g, ' ')).toContain('stageguard is not installed in this project; every commit fails until it is: npm install --save-dev');
    const { status, screen } = commitFile(repo, 'src/find.js', bound);
    expect(status).toBe(1);
    expect(screen).toContain('guard: not installed here, so nothing was checked and nothing is committed. Run: npm install');
  });

  test.each([
    ['a hook that is no shell script', '#!/usr/bin/env python3\nprint("hi")\n', 'is no shell script'],
    ['a hook with Windows line ends', '#!/bin/sh\r\necho hi\r\n', 'has Windows line ends'],
  ])('stops at %s and says what to do', (_name, script, words) => {
    const repo = start();
    repo.hook('pre-commit', script);
    const before = bytesOf(repo);
    expect(guardIn(repo, ['init', '--yes', '--workflow'])).toMatchObject({ status: 2, screen: expect.stringContaining(words) });
    expect(bytesOf(repo)).toEqual(before);
  });

  test('does not write into hooks that all repositories of the user share', () => {
    const repo = start();
    const shared = join(repo.home, 'shared-hooks');
    mkdirSync(shared);
    writeFileSync(join(repo.home, '.gitconfig'), `[core]\n\thooksPath = ${shared}\n`);
    const { status, screen } = guardIn(repo, ['init', '--yes'], { env: { GIT_CONFIG_GLOBAL: join(repo.home, '.gitconfig') } });
    expect(status).toBe(2);
    expect(screen.replace(/\s+/g, ' ')).toContain('in your global configuration, for all your repositories. guard does not write there.');
    expect(existsSync(join(shared, 'pre-commit'))).toBe(false);
  });

  test('leaves alone a hook that calls guard already', () => {
    const repo = start();
    repo.hook('pre-commit', '#!/bin/sh\nnpx --no-install guard check --hook\n');
    const before = bytesOf(repo);
    expect(guardIn(repo, ['init', '--yes'])).toMatchObject({ status: 0, screen: expect.stringContaining('nothing to change') });
    expect(bytesOf(repo)).toEqual(before);
  });

  test('keeps what the user added around its block when it is taken out', () => {
    const repo = start();
    guardIn(repo, ['init', '--yes']);
    const file = repo.path('.git/hooks/pre-commit');
    writeFileSync(file, `${readFileSync(file, 'utf8')}echo later\n`);
    guardIn(repo, ['init', '--remove', '--yes']);
    expect(readFileSync(file, 'utf8')).toBe('#!/bin/sh\necho later\n');
  });

  test('checks clean merges when it is asked to', () => {
    const repo = start();
    repo.commit('Start', { 'README.md': 'Shop\n' });
    expect(guardIn(repo, ['init', '--yes', '--pre-merge-commit']).status).toBe(0);
    repo.git('checkout', '--quiet', '-b', 'side');
    repo.commit('Side', { 'side.txt': 'side\n' });
    repo.git('checkout', '--quiet', 'main');
    repo.commit('Main', { 'main.txt': 'main\n' });
    // a merge has lines of its own only where someone adds them; that the hook runs at all is what this shows
    const { status, screen } = runIn(repo, 'git', ['merge', '--no-edit', 'side']);
    expect({ status, ran: statSync(repo.path('.git/hooks/pre-merge-commit')).mode & 0o111 }).toEqual({ status: 0, ran: 0o111 });
    expect(screen).not.toContain('not installed');
  });

  test('writes a workflow with pinned actions, a configuration that guard reads, and removes both', () => {
    const repo = start();
    const before = bytesOf(repo);
    expect(guardIn(repo, ['init', '--yes', '--workflow', '--config-stub']).status).toBe(0);
    const workflow = repo.read('.github/workflows/guard.yml').toString();
    const uses = workflow.match(/uses: .*/g)!;
    expect(uses.filter((line) => !/@[0-9a-f]{40} # v\d/.test(line))).toEqual([]);
    repo.git('add', 'guard.config.json');
    expect(guardIn(repo, ['config']).status).toBe(0);
    expect(guardIn(repo, ['init', '--remove', '--yes']).status).toBe(0);
    expect(bytesOf(repo)).toEqual(before);
  });

  test.each([
    ['with husky says that linked work trees are not covered, and covers them with --worktrees', ['husky']],
    ['covers linked work trees with plain hooks, also where nothing is installed in them', []],
  ])('%s', (_name, tools) => {
    const repo = start(tools);
    if (tools.length > 0) runIn(repo, 'node_modules/.bin/husky', []);
    const first = guardIn(repo, ['init', '--yes']);
    expect(first.screen.includes('linked work tree (git worktree add) has no husky hooks')).toBe(tools.length > 0);
    repo.commit('Start', { 'README.md': 'Shop\n' });
    const linked = join(repo.home, 'linked');
    repo.git('worktree', 'add', '--quiet', linked);
    const commitThere = (): { status: number | null; screen: string } => {
      writeFileSync(join(linked, 'find.js'), injection);
      runIn(repo, 'git', ['add', 'find.js'], { cwd: linked });
      return runIn(repo, 'git', ['commit', '-m', 'Bad'], { cwd: linked });
    };
    if (tools.length > 0) {
      expect(guardIn(repo, ['doctor'], { cwd: linked })).toMatchObject({ status: 1, screen: expect.stringContaining('linked work tree') });
      expect(guardIn(repo, ['init', '--yes', '--worktrees']).status).toBe(0);
    }
    expect(commitThere()).toMatchObject({ status: 1, screen: expect.stringContaining('guard: blocked by 1 error') });
    expect(guardIn(repo, ['doctor'], { cwd: linked })).toMatchObject({ status: 0 });
  });

  test('finds node for a program with a window, whose PATH has none', () => {
    const repo = start();
    guardIn(repo, ['init', '--yes']);
    const folder = join(repo.home, '.volta/bin');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'node'), `#!/bin/sh\nexec '${process.execPath}' "$@"\n`, { mode: 0o755 });
    const bare = join(repo.home, 'bare-path');
    mkdirSync(bare);
    for (const name of ['git', 'sh', 'env']) runIn(repo, 'ln', ['-s', findOnPath(name)!, join(bare, name)]);
    expect(commitFile(repo, 'src/find.js', injection, { env: { PATH: bare } })).toMatchObject({ status: 1, screen: expect.stringContaining('guard: blocked by 1 error') });
  });

  test("names a hook in git's configuration, or says which git that needs", () => {
    const repo = start();
    const [major, minor] = /(\d+)\.(\d+)/.exec(repo.git('version'))!.slice(1).map(Number) as [number, number];
    const run = guardIn(repo, ['init', '--yes', '--git-config']);
    if (major === 2 && minor < 54) {
      expect(run).toMatchObject({ status: 2, screen: expect.stringContaining("hooks in git's configuration need git 2.54 or later") });
      return;
    }
    expect(run.status).toBe(0);
    expect(commitFile(repo, 'src/find.js', injection)).toMatchObject({ status: 1, screen: expect.stringContaining('guard: blocked by 1 error') });
    guardIn(repo, ['init', '--remove', '--yes']);
    expect(repo.try(['config', '--get-regexp', '^hook\\.']).status).toBe(1);
  });
});
