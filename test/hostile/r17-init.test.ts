/** R17: guard init in twelve states: twice is once, remove gives the bytes back, the user's hook still runs, and the commit is checked. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../support/documents.ts';
import { makeRepo } from '../support/with-repo.ts';
import type { TestRepo } from '../support/with-repo.ts';
import { cli, guard, planted } from './run-checks.ts';
import { record } from './table.ts';

const mark = 'touch "$HOME/user-hook-ran"\n';
const hook = (repo: TestRepo, text: string, mode = 0o755): void => {
  mkdirSync(repo.path('.git/hooks'), { recursive: true });
  writeFileSync(repo.path('.git/hooks/pre-commit'), text);
  chmodSync(repo.path('.git/hooks/pre-commit'), mode);
};
const husky = (repo: TestRepo, text?: string): void => {
  repo.run(process.execPath, [join(projectRoot, 'node_modules/husky/bin.js')]);
  if (text !== undefined) repo.write('.husky/pre-commit', text);
};

/** What a repository may be like; true: it has a hook of the user's that must still run. */
const states: Readonly<Record<string, (repo: TestRepo) => boolean>> = {
  'nothing': () => false,
  'a hook': (repo) => (hook(repo, `#!/bin/sh\n${mark}`), true),
  'a hook without a last line end': (repo) => (hook(repo, `#!/bin/sh\n${mark.trimEnd()}`), true),
  'a hook of bash': (repo) => (hook(repo, `#!/usr/bin/env bash\nset -euo pipefail\n${mark}`), true),
  'the sample hooks': (repo) => (repo.git('init', '--quiet'), false),
  'core.hooksPath': (repo) => (repo.git('config', 'core.hooksPath', '.githooks'), repo.write('.githooks/pre-commit', `#!/bin/sh\n${mark}`), chmodSync(repo.path('.githooks/pre-commit'), 0o755), true),
  'husky': (repo) => (repo.write('package.json', '{ "scripts": { "prepare": "husky" }, "devDependencies": { "husky": "^9" } }\n'), husky(repo), false),
  'husky with a hook': (repo) => (repo.write('package.json', '{ "devDependencies": { "husky": "^9" } }\n'), husky(repo, mark), true),
  'husky with lint-staged': (repo) => (repo.write('package.json', '{ "devDependencies": { "husky": "^9", "lint-staged": "^16" }, "lint-staged": { "*.md": "true" } }\n'), husky(repo, mark), true),
  'a manifest': (repo) => (repo.write('package.json', '{\n\t"name": "shop"\n}\n'), repo.write('pnpm-lock.yaml', 'lockfileVersion: 9\n'), false),
  'a package below the top': (repo) => (repo.write('package.json', '{ "workspaces": ["packages/*"] }\n'), repo.write('packages/a/package.json', '{ "name": "a" }\n'), false),
  'a hook that is not executable': (repo) => (hook(repo, `#!/bin/sh\n${mark}`, 0o644), false),
};

/** Every file but git's own bookkeeping, with mode and bytes. */
function picture(repo: TestRepo): Record<string, string> {
  const files: Record<string, string> = {};
  for (const entry of readdirSync(repo.dir, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (!entry.isFile() || /\/node_modules\/|\/\.git\/(?!hooks\/|config$)/.test(path)) continue;
    files[path.slice(repo.dir.length + 1)] = `${lstatSync(path).mode.toString(8)} ${createHash('sha1').update(readFileSync(path)).digest('hex')}`;
  }
  return files;
}

test('twice is once, remove gives the bytes back, and what is armed is armed', () => {
  const wrong: string[] = [];
  for (const [name, prepare] of Object.entries(states)) {
    const repo = makeRepo();
    try {
      repo.commit('Base', { 'README.md': 'x\n' });
      mkdirSync(repo.path('node_modules/.bin'), { recursive: true });
      symlinkSync(cli, repo.path('node_modules/.bin/guard'));
      const hasHook = prepare(repo);
      const before = picture(repo);
      const say = (what: string): void => void wrong.push(`${name}: ${what}`);
      const first = guard(repo, ['init', '--yes']);
      if (first.status !== 0) say(`init ended with ${first.status}: ${first.output.slice(-400)}`);
      const armed = picture(repo);
      guard(repo, ['init', '--yes']);
      if (JSON.stringify(picture(repo)) !== JSON.stringify(armed)) say('the second init changed something');
      repo.stage({ 'src/a.js': planted });
      const commit = spawnSync('git', ['commit', '-q', '-m', 'x'], { cwd: repo.dir, env: repo.env, encoding: 'utf8' });
      if (commit.status === 0) say(`a bad commit went through: ${commit.stderr.slice(-300)}`);
      if (hasHook && !existsSync(join(repo.home, 'user-hook-ran'))) say("the user's hook did not run");
      repo.git('rm', '-q', '--cached', 'src/a.js');
      repo.run('rm', ['-r', 'src']);
      guard(repo, ['init', '--remove', '--yes']);
      const after = picture(repo);
      const differing = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((path) => before[path] !== after[path]);
      if (differing.length > 0) say(`after --remove these differ: ${differing.join(', ')}`);
      guard(repo, ['init', '--yes']);
      if (JSON.stringify(picture(repo)) !== JSON.stringify(armed)) say('init after --remove is another');
    } finally {
      repo.remove();
    }
  }
  record({ id: 'R17', what: 'guard init in states of a repository: twice, remove, again, commit', cases: Object.keys(states).length, wrong: wrong.length });
  expect(wrong).toEqual([]);
}, 900_000);
