/** Repositories as guard init finds them, with real hook managers. */
import { chmodSync } from 'node:fs';
import { findOnPath, hasBinary, installTools, runIn } from './hooked-repo.ts';
import type { TestRepo } from './with-repo.ts';

/** A repository as guard init may find it. */
export interface StartState {
  readonly name: string;
  prepare(repo: TestRepo): void;
  /** What a hook of the user's own prints in every commit. */
  readonly userHook?: string;
  /** Where guard's call must stand afterwards. */
  readonly place: string;
  /** Files that the manager makes from its configuration, which `--remove` leaves to it. */
  readonly made?: readonly string[];
  readonly skip?: string | false;
}

/** A package.json that has guard, and more. */
export const manifest = (more: object = {}): string => `${JSON.stringify({ name: 'shop', private: true, dependencies: { pg: '^8' }, devDependencies: { stageguard: '*' }, ...more }, undefined, 2)}\n`;
const lefthookIsMissing = hasBinary('lefthook') ? false : "lefthook's binary for this system is not installed";
const preCommit = findOnPath('pre-commit');

/** The start states of the matrix: every hook manager, in the ways it is found. */
export const startStates: readonly StartState[] = [
  {
    name: 'no hook',
    place: '.git/hooks/pre-commit',
    prepare: (repo) => {
      repo.write('package.json', manifest());
      installTools(repo);
    },
  },
  {
    name: 'a hook of its own, without a line feed at its end',
    place: '.git/hooks/pre-commit',
    userHook: 'own hook ran',
    prepare: (repo) => {
      repo.write('package.json', manifest());
      installTools(repo);
      repo.hook('pre-commit', '#!/bin/sh\n# caf\u00e9\necho "own hook ran"');
    },
  },
  {
    name: 'a hook that ends with exit',
    place: '.git/hooks/pre-commit',
    userHook: 'own hook ran',
    prepare: (repo) => {
      repo.write('package.json', manifest());
      installTools(repo);
      repo.hook('pre-commit', '#!/usr/bin/env bash\nset -eu\necho "own hook ran"\n\nexit 0\n');
    },
  },
  {
    name: 'a hook that is not executable',
    place: '.git/hooks/pre-commit',
    userHook: 'own hook ran',
    prepare: (repo) => {
      repo.write('package.json', manifest());
      installTools(repo);
      repo.hook('pre-commit', '#!/bin/sh\necho "own hook ran"\n');
      chmodSync(repo.path('.git/hooks/pre-commit'), 0o644);
    },
  },
  {
    name: 'core.hooksPath',
    place: '.githooks/pre-commit',
    userHook: 'own hook ran',
    prepare: (repo) => {
      repo.write('package.json', manifest());
      installTools(repo);
      repo.git('config', 'core.hooksPath', '.githooks');
      repo.hook('pre-commit', '#!/bin/sh\necho "own hook ran"\n');
    },
  },
  {
    name: 'husky 9',
    place: '.husky/pre-commit',
    userHook: 'own hook ran',
    prepare: (repo) => {
      repo.write('package.json', manifest({ scripts: { prepare: 'husky' } }));
      installTools(repo, ['husky']);
      repo.write('.husky/pre-commit', 'echo "own hook ran"\n');
      runIn(repo, 'node_modules/.bin/husky', []);
    },
  },
  {
    name: 'husky 9 whose prepare script has not run',
    place: '.husky/pre-commit',
    made: ['.git/config'],
    prepare: (repo) => {
      repo.write('package.json', manifest({ devDependencies: { stageguard: '*', husky: '^9' } }));
      installTools(repo, ['husky']);
    },
  },
  {
    name: 'husky 9 with lint-staged',
    place: '.husky/pre-commit',
    userHook: 'Running tasks for staged files',
    prepare: (repo) => {
      repo.write('package.json', manifest({ 'lint-staged': { '*.js': 'node --check' } }));
      installTools(repo, ['husky', 'lint-staged']);
      repo.write('.husky/pre-commit', 'npx --no-install lint-staged --verbose\n');
      runIn(repo, 'node_modules/.bin/husky', []);
    },
  },
  {
    name: 'lefthook with jobs',
    place: 'lefthook.yml',
    userHook: 'own hook ran',
    made: ['.git/hooks/pre-commit', '.git/hooks/prepare-commit-msg', '.git/info/lefthook.checksum'],
    skip: lefthookIsMissing,
    prepare: (repo) => {
      repo.write('package.json', manifest());
      installTools(repo, ['lefthook']);
      repo.write('lefthook.yml', '# our hooks\npre-commit:\n  parallel: false\n  jobs:\n    - name: own\n      run: echo "own hook ran"\n\n# the end\npre-push:\n  jobs:\n    - run: "true"\n');
      runIn(repo, 'node_modules/.bin/lefthook', ['install']);
    },
  },
  {
    name: 'lefthook with commands',
    place: 'lefthook.yml',
    userHook: 'own hook ran',
    made: ['.git/hooks/pre-commit', '.git/hooks/prepare-commit-msg'],
    skip: lefthookIsMissing,
    prepare: (repo) => {
      repo.write('package.json', manifest());
      installTools(repo, ['lefthook']);
      repo.write('lefthook.yml', 'pre-commit:\n  commands:\n    own:\n      run: echo "own hook ran"');
      runIn(repo, 'node_modules/.bin/lefthook', ['install']);
    },
  },
  {
    name: 'lefthook as it is installed: all comments',
    place: 'lefthook.yml',
    made: ['.git/hooks/pre-commit', '.git/hooks/prepare-commit-msg'],
    skip: lefthookIsMissing,
    prepare: (repo) => {
      repo.write('package.json', manifest());
      installTools(repo, ['lefthook']);
      runIn(repo, 'node_modules/.bin/lefthook', ['install']);
    },
  },
  {
    name: 'simple-git-hooks with lint-staged',
    place: 'package.json',
    userHook: 'Running tasks for staged files',
    prepare: (repo) => {
      repo.write('package.json', manifest({ 'simple-git-hooks': { 'pre-commit': 'npx --no-install lint-staged --verbose' }, 'lint-staged': { '*.js': 'node --check' } }));
      installTools(repo, ['simple-git-hooks', 'lint-staged']);
      runIn(repo, 'node_modules/.bin/simple-git-hooks', []);
    },
  },
  {
    name: 'pre-commit',
    place: '.pre-commit-config.yaml',
    userHook: 'own hook',
    made: ['.git/hooks/pre-commit'],
    skip: preCommit === undefined ? 'pre-commit is not installed here (Debian: apt-get install pre-commit)' : false,
    prepare: (repo) => {
      repo.write('package.json', manifest());
      installTools(repo);
      repo.commit('Start', { '.pre-commit-config.yaml': '# our hooks\nrepos:\n  - repo: local\n    hooks:\n      - id: own\n        name: own hook\n        entry: "true"\n        language: system\n' });
      runIn(repo, preCommit!, ['install']);
    },
  },
  {
    name: 'a package below the top of the repository',
    place: '.git/hooks/pre-commit',
    prepare: (repo) => {
      repo.write('packages/api/package.json', manifest());
      installTools(repo, [], 'packages/api');
    },
  },
];
