import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { FindingFate } from '../../src/core/record.ts';
import { readCommits } from '../../src/git/read-commits.ts';
import { readFates } from '../../src/ledger/fates.ts';
import { openLedger } from '../../src/ledger/open-ledger.ts';
import { projectRoot } from '../support/documents.ts';
import { bound, commitFile, guardIn, injection } from '../support/hooked-repo.ts';
import { besideRepo, withRepo } from '../support/with-repo.ts';
import type { TestRepo } from '../support/with-repo.ts';

/** A repository with the built guard in its pre-commit hook, and the clock of the machine. */
function hooked(): TestRepo {
  const repo = withRepo();
  for (const name of ['GIT_AUTHOR_DATE', 'GIT_COMMITTER_DATE']) delete repo.env[name];
  repo.hook('pre-commit', `#!/bin/sh\nexec '${process.execPath}' '${join(projectRoot, 'dist/cli.js')}' check --hook\n`);
  repo.commit('start', { 'readme.txt': 'orders\n' });
  return repo;
}

async function fatesIn(repo: TestRepo, commonDir = repo.path('.git')): Promise<readonly FindingFate[]> {
  const ledger = await openLedger(commonDir);
  try {
    const context = { cwd: repo.dir, env: repo.env };
    return await readFates(ledger, readCommits(context), context);
  } finally {
    ledger.close();
  }
}

/** `fixed 3: Repair` … what became of the only finding, and the subject of the commit it is about. */
async function fateIn(repo: TestRepo): Promise<string> {
  const fates = await fatesIn(repo);
  expect(fates).toHaveLength(1);
  const { outcome, commit } = fates[0]!;
  return commit === undefined ? outcome : `${outcome} in ${repo.git('log', '-1', '--format=%s', commit).trim()}`;
}

const refused = (repo: TestRepo): void => expect(commitFile(repo, 'orders.ts', injection).status).toBe(1);
const commitAs = (repo: TestRepo, message: string, ...options: readonly string[]): void => void repo.git('commit', '-q', '-m', message, ...options);
/** Lines above that have nothing to do with it. */
const moved = (text: string): string => `// Customers\n// and their orders.\n${text}`;

test('stopped by the hook, repaired, committed: fixed', async () => {
  const repo = hooked();
  refused(repo);
  expect(await fateIn(repo)).toBe('unknown');
  repo.stage({ 'orders.ts': bound });
  commitAs(repo, 'Find customers');
  expect(await fateIn(repo)).toBe('fixed in Find customers');
});

test('stopped by the hook, repaired otherwise, committed past the hook: fixed, by its lines', async () => {
  const repo = hooked();
  refused(repo);
  repo.stage({ 'orders.ts': moved(bound) });
  commitAs(repo, 'Find customers', '--no-verify');
  expect(await fateIn(repo)).toBe('fixed in Find customers');
});

test('stopped by the hook and committed past it: committed', async () => {
  const repo = hooked();
  refused(repo);
  commitAs(repo, 'Find customers', '--no-verify');
  expect(await fateIn(repo)).toBe('committed in Find customers');
});

test('committed past the hook after a formatter went over it: committed, by its lines', async () => {
  const repo = hooked();
  refused(repo);
  repo.stage({ 'orders.ts': moved(injection).replaceAll('  ', '\t') });
  commitAs(repo, 'Find customers', '--no-verify');
  expect(await fateIn(repo)).toBe('committed in Find customers');
});

test('marked with a reason: suppressed', async () => {
  const repo = hooked();
  refused(repo);
  repo.stage({ 'orders.ts': injection.replace('  const { rows }', '  // guard-ignore sql-concatenation -- the address comes from our own table\n  const { rows }') });
  commitAs(repo, 'Find customers');
  expect(await fateIn(repo)).toBe('suppressed in Find customers');
});

test('committed past the hook, then amended: without the fault it is fixed, with it it stays committed', async () => {
  const repaired = hooked();
  refused(repaired);
  commitAs(repaired, 'Find customers', '--no-verify');
  repaired.stage({ 'orders.ts': bound });
  commitAs(repaired, 'Find customers safely', '--amend');
  expect(await fateIn(repaired)).toBe('fixed in Find customers safely');

  const kept = hooked();
  refused(kept);
  commitAs(kept, 'Find customers', '--no-verify');
  kept.stage({ 'orders.ts': moved(injection) });
  commitAs(kept, 'Find customers with comments', '--amend', '--no-verify');
  expect(await fateIn(kept)).toBe('committed in Find customers with comments');
});

test('a commit that was rebased over changes of the same file is known again', async () => {
  const repo = hooked();
  repo.commit('Begin', { 'orders.ts': `// one\n\n\n\n${bound.replace('bound', 'other')}` });
  repo.git('checkout', '-q', '-b', 'side');
  repo.stage({ 'orders.ts': `// one\n\n\n\n${injection}` });
  expect(repo.try(['commit', '-m', 'Search']).status).toBe(1);
  commitAs(repo, 'Search', '--no-verify');
  repo.git('checkout', '-q', 'main');
  repo.commit('Main goes on', { 'orders.ts': `// one\n// two\n\n\n\n${bound}` });
  repo.git('checkout', '-q', 'side');
  repo.git('rebase', '-q', 'main');
  expect(await fateIn(repo)).toBe('committed in Search');
});

test('commits that were squashed: what stayed is committed, what a later one put right is fixed', async () => {
  for (const last of [`${injection}// end\n`, `${bound}// end\n`]) {
    const repo = hooked();
    repo.git('checkout', '-q', '-b', 'side');
    refused(repo);
    commitAs(repo, 'Search', '--no-verify');
    repo.stage({ 'orders.ts': last });
    commitAs(repo, 'Search on', '--no-verify');
    repo.git('checkout', '-q', 'main');
    repo.commit('Main goes on', { 'readme.txt': 'more orders\n' });
    repo.git('merge', '-q', '--squash', 'side');
    commitAs(repo, 'Search (#7)', '--no-verify');
    repo.git('branch', '-q', '-D', 'side');
    expect(await fateIn(repo)).toBe(last.startsWith(injection) ? 'committed in Search (#7)' : 'fixed in Search (#7)');
  }
});

test('a fault that a pull request brought and put right before it was merged is fixed; one that was merged is committed', async () => {
  for (const isRepaired of [true, false]) {
    const repo = hooked();
    repo.git('checkout', '-q', '-b', 'side');
    repo.commit('Search', { 'orders.ts': injection });
    expect(guardIn(repo, ['check', '--base', 'main'], { env: { CI: 'true' } }).status).toBe(1);
    if (isRepaired) {
      repo.commit('Bind', { 'orders.ts': bound });
      expect(guardIn(repo, ['check', '--base', 'main'], { env: { CI: 'true' } }).status).toBe(0);
    }
    repo.git('checkout', '-q', 'main');
    repo.git('merge', '-q', '--no-ff', '-m', 'Merge side', 'side');
    expect(await fateIn(repo)).toBe(isRepaired ? 'fixed in Bind' : 'committed in Search');
  }
});

test('what was given up is unknown, and so is what a check on the same commit in another work tree does not see', async () => {
  const repo = hooked();
  refused(repo);
  repo.git('worktree', 'add', '-q', '-b', 'side', '../side');
  const side = besideRepo(repo, 'side');
  side.stage({ 'orders.ts': bound });
  expect(guardIn(side, ['check']).status).toBe(0);
  expect(await fateIn(repo)).toBe('unknown');
  repo.git('rm', '-q', '-f', '--cached', 'orders.ts');
  repo.commit('Something else', { 'readme.txt': 'nothing\n' });
  expect(await fateIn(repo)).toBe('unknown');
});

test('a person has the last word', async () => {
  const repo = hooked();
  refused(repo);
  commitAs(repo, 'Find customers', '--no-verify');
  const [{ finding }] = (await fatesIn(repo)) as [FindingFate];
  expect(guardIn(repo, ['feedback', finding.fingerprint.slice(0, 10), 'wrong'])).toEqual({ status: 0, screen: 'noted as wrong: error sql-concatenation orders.ts:6\n' });
  expect(await fatesIn(repo)).toMatchObject([{ outcome: 'refuted', confirmed: false }]);
  expect(guardIn(repo, ['feedback', finding.fingerprint, 'right']).status).toBe(0);
  expect(await fatesIn(repo)).toMatchObject([{ outcome: 'committed', confirmed: true }]);
});
