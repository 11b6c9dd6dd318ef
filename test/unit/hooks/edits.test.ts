import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { hasBlock, putIntoScript, takeOut } from '../../../src/hooks/block.ts';
import { appendCommand, removeCommand } from '../../../src/hooks/edit-json.ts';
import { CannotEdit, addLefthookStep, addPreCommitHook } from '../../../src/hooks/edit-yaml.ts';
import { hookCommand, hookLines } from '../../../src/hooks/hook-script.ts';
import { knowsConfiguredHooks, parseGitVersion } from '../../../src/hooks/repository-facts.ts';

const lines = ['guard check --hook || exit $?'];

describe('the block in a script', () => {
  test.each([
    ['an empty file', ''],
    ['one line', 'npm test\n'],
    ['no line feed at the end', '#!/bin/sh\nnpm test'],
    ['blank lines at the end', '#!/bin/sh\nnpm test\n\n\n'],
    ['an exit at the end', '#!/bin/sh\nnpm test\nexit 0\n'],
    ['an exec at the end, without a line feed', '#!/bin/sh\nexec npm test'],
    ['comments at the end', '#!/bin/sh\nnpm test\n# the end\n'],
    ['bytes that are no UTF-8', '#!/bin/sh\n# \xe9\xff\nnpm test\n'],
  ])('is put into %s and taken out without a trace', (_name, text) => {
    const armed = putIntoScript(text, lines, true);
    expect(hasBlock(armed)).toBe(true);
    expect(putIntoScript(armed, lines, true)).toBe(armed);
    expect(takeOut(armed)).toBe(text);
  });

  test('makes a file where there is none, which goes with it', () => {
    const made = putIntoScript(undefined, lines, true);
    expect(made).toMatch(/^#!\/bin\/sh\n# >>> guard >>>\n/);
    expect(takeOut(made)).toBeUndefined();
    expect(takeOut(`${made}npm test\n`)).toBe('#!/bin/sh\nnpm test\n');
  });

  test('is renewed where it stands', () => {
    const armed = `${putIntoScript('npm test\n', lines, true)}npm run last\n`;
    const renewed = putIntoScript(armed, ['guard check --hook --strict || exit $?'], true);
    expect(renewed).toContain('--strict');
    expect(takeOut(renewed)).toBe('npm test\nnpm run last\n');
  });

  test('stands before a last line that ends the script, for nothing after it runs', () => {
    const armed = putIntoScript('#!/bin/sh\nnpm test\nexec npx lint-staged\n', lines, true);
    expect(armed.indexOf('guard check')).toBeLessThan(armed.indexOf('exec npx'));
    expect(putIntoScript('#!/bin/sh\nif x; then\n  exit 0\nfi\n', lines, true)).toMatch(/fi\n# >>> guard >>>/);
  });
});

describe('lefthook.yml', () => {
  const run = { run: 'guard check --hook' };
  test.each([
    ['nothing', '', { 'pre-commit': { commands: { guard: run } } }],
    ['another hook', 'pre-push:\n  jobs:\n    - run: a\n', { 'pre-push': { jobs: [{ run: 'a' }] }, 'pre-commit': { commands: { guard: run } } }],
    ['jobs, and a hook below', 'pre-commit:\n  jobs:\n    - name: a\n      run: a\n\n# more\npre-push:\n  jobs:\n    - run: b\n', { 'pre-commit': { jobs: [{ name: 'a', run: 'a' }, { name: 'guard', ...run }] }, 'pre-push': { jobs: [{ run: 'b' }] } }],
    ['jobs at the margin of their key', 'pre-commit:\n  jobs:\n  - run: a\n', { 'pre-commit': { jobs: [{ run: 'a' }, { name: 'guard', ...run }] } }],
    ['commands, and a key after them', 'pre-commit:\n  commands:\n    a:\n      run: a\n  parallel: true', { 'pre-commit': { commands: { a: { run: 'a' }, guard: run }, parallel: true } }],
    ['settings only', 'pre-commit:\n    parallel: true\n', { 'pre-commit': { parallel: true, commands: { guard: run } } }],
    ['a quoted key', '"pre-commit":\n  jobs:\n    - run: a\n', { 'pre-commit': { jobs: [{ run: 'a' }, { name: 'guard', ...run }] } }],
  ])('with %s', (_name, text, expected) => {
    const armed = addLefthookStep(text, 'pre-commit', 'guard check --hook');
    expect(load(armed)).toEqual(expected);
    expect(takeOut(armed)).toBe(text);
  });

  test.each(['pre-commit: { jobs: [] }\n', 'pre-commit:\n  jobs: [{ run: a }]\n'])('is refused where it is written in one line: %j', (text) => {
    expect(() => addLefthookStep(text, 'pre-commit', 'x')).toThrow(CannotEdit);
  });
});

describe('.pre-commit-config.yaml', () => {
  test.each([
    ['items below the margin', 'repos:\n  - repo: https://example.org/a\n    rev: v1\n    hooks:\n      - id: a\n'],
    ['items at the margin, a key after them', 'default_stages: [commit]\nrepos:\n- repo: local\n  hooks:\n  - id: a\n    name: a\n    entry: a\n    language: system\nci:\n  skip: [a]'],
    ['comments at the end', 'repos:\n- repo: local\n  hooks: []\n# the end\n'],
  ])('with %s', (_name, text) => {
    const armed = addPreCommitHook(text, 'guard check --hook');
    const before = load(text) as { repos: unknown[] };
    const after = load(armed) as { repos: { hooks: { id: string; entry: string }[] }[] };
    expect(after.repos.slice(0, -1)).toEqual(before.repos);
    expect(after.repos.at(-1)!.hooks).toMatchObject([{ id: 'guard', entry: 'guard check --hook', pass_filenames: false }]);
    expect({ ...after, repos: 0 }).toEqual({ ...before, repos: 0 });
    expect(takeOut(armed)).toBe(text);
  });

  test.each(['repos: []\n', 'hooks: x\n'])('is refused where there is no list in lines: %j', (text) => {
    expect(() => addPreCommitHook(text, 'x')).toThrow(CannotEdit);
  });
});

test.each(['npx lint-staged', 'npm test && npx lint-staged', ''])('a command line gets guard at its end and loses it again: %j', (command) => {
  for (const call of ['guard check --hook', 'npx --no-install guard check --hook', 'pnpm exec guard check --hook']) {
    expect(removeCommand(appendCommand(command, call))).toBe(command === '' ? undefined : command);
  }
});

test('each package manager starts guard without a download', () => {
  expect((['npm', 'pnpm', 'yarn', 'bun'] as const).map((packageManager) => hookCommand({ packageManager }))).toEqual([
    'npx --no-install guard check --hook', 'pnpm exec guard check --hook', 'yarn run guard check --hook', 'bunx --no-install guard check --hook',
  ]);
  expect(hookLines({ packageFolder: "it's/here", packageManager: 'npm', isPlugAndPlay: false }).join('\n')).toContain(`guard_bin='it'\\''s/here/node_modules/.bin/guard'`);
  expect(hookLines({ packageFolder: '', packageManager: 'yarn', isPlugAndPlay: true }).at(-1)).toBe('yarn run guard check --hook || exit $?');
});

test('git versions', () => {
  expect(parseGitVersion('git version 2.54.0.windows.1\n')).toEqual([2, 54]);
  expect([[2, 53], [2, 54], [3, 0]].map(([major, minor]) => knowsConfiguredHooks([major!, minor!]))).toEqual([false, true, true]);
});
