import { describe, expect, test } from 'vitest';
import { splitRange } from '../../../src/git/commit-names.ts';
import { explainFailure } from '../../../src/git/explain-failure.ts';
import { gitEnvironment } from '../../../src/git/git-environment.ts';
import { emptyTreeOid } from '../../../src/git/repository.ts';

describe('a range', () => {
  test.each([
    ['a..b', 'a', 'b', false],
    ['a...b', 'a', 'b', true],
    ['..b', 'HEAD', 'b', false],
    ['a..', 'a', 'HEAD', false],
    ['...', 'HEAD', 'HEAD', true],
    ['v1.2..v1.3', 'v1.2', 'v1.3', false],
    ['HEAD@{1 day ago}..HEAD', 'HEAD@{1 day ago}', 'HEAD', false],
  ])('%s', (range, from, to, sinceMergeBase) => {
    expect(splitRange(range)).toEqual({ from, to, sinceMergeBase });
  });
});

test('the environment of git keeps what is not git’s and what names the repository', () => {
  const env = gitEnvironment({ HOME: '/h', Path: 'C:\\', GIT_INDEX_FILE: 'i', GIT_PAGER: 'x', git_diff_opts: '-u7', EDITOR: 'vi', LC_ALL: 'de', EMPTY: undefined });
  expect(env).toMatchObject({ HOME: '/h', Path: 'C:\\', GIT_INDEX_FILE: 'i', LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' });
  for (const name of ['GIT_PAGER', 'git_diff_opts', 'EDITOR', 'EMPTY']) expect(env).not.toHaveProperty(name);
});

test('the empty tree has the id that git knows', () => {
  expect(emptyTreeOid('sha1')).toBe('4b825dc642cb6eb9a060e54bf8d69288fbee4904');
  expect(emptyTreeOid('sha256')).toBe('6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321');
});

describe('a failure of git is explained', () => {
  test.each<[string, string, string]>([
    ["fatal: detected dubious ownership in repository at '/a b'\nTo add an exception for this directory, call:\n\n\tgit config --global --add safe.directory '/a b'\n", 'git-unsafe-repository', "git config --global --add safe.directory '/a b'"],
    ["fatal: unsafe repository ('/x' is owned by someone else)\nTo add an exception for this directory, call:\n\n\tgit config --global --add safe.directory /x\n", 'git-unsafe-repository', 'safe.directory /x'],
    ['fatal: not a git repository (or any of the parent directories): .git\n', 'git-no-repository', 'git init'],
    ['error: bad signature 0x78787878\nfatal: index file corrupt\n', 'git-bad-index', 'read-tree'],
    ['fatal: unable to read 0123456789012345678901234567890123456789\n', 'git-unreadable-object', 'git fsck'],
    ['fatal: bad object HEAD\n', 'git-unreadable-object', 'git fsck'],
    ["error: unknown option `ita-invisible-in-index'\nusage: git diff-index\n", 'git-too-old', '2.31'],
    ['fatal: something new\n', 'git-failed', 'git status'],
  ])('%j', (stderr, code, hint) => {
    const error = explainFailure({ command: 'diff-index', exitCode: 128, stderr });
    expect(error).toMatchObject({ code, hint: expect.stringContaining(hint), cause: stderr.trim() });
    expect(error.message).not.toContain('\n');
  });
});
