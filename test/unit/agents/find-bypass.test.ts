import { describe, expect, test } from 'vitest';
import { findBypass } from '../../../src/agents/find-bypass.ts';

/** The fifteen ways on which a filter for agents was tried in 2026; the third of them lets most of these through. */
const tried: readonly (readonly [string, boolean])[] = [
  ['git commit --no-verify -m x', true],
  ['git commit -n -m x', true],
  ['git commit -nm x', true],
  ['git commit -anm x', true],
  ['git -c core.hooksPath=/dev/null commit -m x', true],
  ['HUSKY=0 git commit -m x', true],
  ['git commit -m "explain --no-verify and -n"', false],
  ['git commit --no-veri -m x', true],
  ['GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0=core.hooksPath GIT_CONFIG_VALUE_0=/dev/null git commit -m x', true],
  ['git config core.hooksPath /dev/null', true],
  ['bash -c "git commit -n -m x"', true],
  ['git commit-tree HEAD^{tree} -p HEAD -m x', true],
  ['chmod -x .git/hooks/pre-commit', true],
  ['rm -rf .husky', true],
  ['git -c hook.guard.enabled=false commit -m x', true],
];

test.each(tried)('%s', (command, isBypass) => {
  expect(findBypass(command) !== undefined).toBe(isBypass);
});

describe('what skips the hooks', () => {
  test.each([
    'cd src && git commit -am "x" --no-verify',
    'git add . ; git commit -qn -m x',
    'git commit -m x -n',
    'git -C packages/api --git-dir=.git commit -n',
    'git -ccore.hooksPath= commit -m x',
    'git --config-env=core.hooksPath=NOTHING commit',
    'git -c alias.ci="commit -n" ci -m x',
    'export HUSKY=0; git commit -m x',
    'env LEFTHOOK=0 git commit -m x',
    'SKIP=eslint,guard git commit -m x',
    'SKIP_SIMPLE_GIT_HOOKS=1 git commit -m x',
    'sudo -E git commit --no-verify',
    "sh -lc 'cd x; git commit --no-verify'",
    'eval "git commit -n"',
    'echo $(git commit -n -m x)',
    'echo `git commit -n -m x`',
    'true | xargs git commit -n',
    'git merge --no-verify side',
    'git push --no-verify',
    'git config --unset core.hooksPath',
    'git config unset core.hooksPath',
    'git config --local hook.guard.enabled false',
    'git config --remove-section hook.guard',
    'git rm -r --cached .husky',
    'mv .husky /tmp/x',
    'rm -f "/srv/shop/.git/hooks/pre-commit"',
    ': > .git/hooks/pre-commit',
    'printf "exit 0" >.husky/pre-commit',
    'echo x >> .git/config',
    'chmod 644 .husky/pre-commit',
    'chmod a-x .git/hooks/pre-commit',
    'cp /bin/true .git/hooks/pre-commit',
    'sed -i d .husky/pre-commit',
    'tee .git/hooks/pre-commit < /dev/null',
    'npx lefthook uninstall',
    'pre-commit uninstall',
    'git fast-import < dump',
    'git com\\\nmit -n',
    'if true; then git commit -n; fi',
  ])('%s', (command) => {
    expect(findBypass(command)).toBeDefined();
  });
});

describe('what is let through', () => {
  test.each([
    'git commit -m x',
    'git commit -am "never use -n"',
    'git commit -mn',
    'git commit -Fn',
    'git commit -m "$(cat message) --no-verify"',
    'git commit -m x -- -n',
    'git commit --message -n',
    'git log -n 3',
    'git merge -n side',
    'git push -n',
    'git config core.hooksPath',
    'git config --get core.hooksPath',
    'git config user.name Ada',
    'git commit -m x # --no-verify',
    'cat .husky/pre-commit',
    'ls -la .git/hooks > hooks.txt',
    'cp .husky/pre-commit backup',
    'chmod +x .husky/pre-commit',
    'chmod 755 .git/hooks/pre-commit',
    'HUSKY=1 git commit -m x',
    'npm test -n',
    'grep -rn "git commit -n" docs',
    'echo "git commit --no-verify"',
    'sed -n 1,5p .husky/pre-commit',
    'rm -rf dist',
    '',
  ])('%s', (command) => {
    expect(findBypass(command)).toBeUndefined();
  });
});

test('ends on anything', () => {
  for (const command of ['$('.repeat(5_000), '"'.repeat(10_001), '`'.repeat(9_999), 'bash -c '.repeat(2_000), '\\', '>'.repeat(100), `git ${'-c a=b '.repeat(5_000)}commit`]) {
    expect(() => findBypass(command)).not.toThrow();
  }
});
