import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openSnapshot } from '../../src/git/open-snapshot.ts';
import type { SnapshotRequest } from '../../src/git/open-snapshot.ts';
import { withRepo } from '../support/with-repo.ts';
import type { TestRepo } from '../support/with-repo.ts';

/** Every file of the repository, `.git` included: bytes, mode, time of change. */
function fingerprint(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const stats = lstatSync(path, { bigint: true });
      const content = entry.isFile() ? readFileSync(path) : entry.isSymbolicLink() ? readlinkSync(path) : '';
      return [path, `${stats.mode} ${stats.mtimeNs} ${createHash('sha1').update(content).digest('hex')}`];
    }),
  );
}

/** Everything that git could want to tidy up on the way: stale stats, a stash, conflicts, new files, a racy index. */
function busyRepo(): TestRepo {
  const repo = withRepo();
  repo.commit('start', { 'a.js': 'a\n', 'b.js': 'b\n', 'c.js': 'c\n', 'd.js': 'd\n' });
  repo.commit('second', { 'a.js': 'a2\n' });
  repo.write('b.js', 'stashed\n');
  repo.git('stash', '-q');
  repo.stage({ 'a.js': 'a3\n', 'new.js': 'new\n' });
  repo.write('a.js', 'a4\n');
  repo.write('untracked.js', 'x\n');
  repo.write('c.js', 'c\n'); // same content, other time: `git status` would refresh the index
  repo.git('rm', '-q', '--cached', 'd.js');
  repo.git('config', 'core.untrackedCache', 'true');
  return repo;
}

const REQUESTS: readonly SnapshotRequest[] = [
  { mode: 'staged' },
  { mode: 'base', ref: 'HEAD~1' },
  { mode: 'range', range: 'HEAD~1..HEAD' },
  { mode: 'amend' },
  { mode: 'all' },
  { mode: 'worktree' },
];

test.each(REQUESTS.map((request) => [request.mode, request] as const))('mode %s changes nothing in the repository and leaves no lock', async (_mode, request) => {
  const repo = busyRepo();
  const before = fingerprint(repo.dir);
  const snapshot = await openSnapshot(request, { cwd: repo.dir, env: repo.env });
  const paths = [...(await snapshot.list()), ...snapshot.changes.map((change) => change.path)];
  await snapshot.load(paths);
  await snapshot.loadBase(paths);
  await snapshot.listFolder?.('');
  await snapshot.close();
  expect(snapshot.changes.length).toBeGreaterThan(0);
  expect(fingerprint(repo.dir)).toEqual(before);
});

test('a program that is killed at any moment leaves nothing behind', async () => {
  const repo = busyRepo();
  const outfile = join(repo.home, 'probe.mjs');
  repo.run(join(import.meta.dirname, '../../node_modules/.bin/esbuild'), [
    join(import.meta.dirname, '../support/snapshot-probe.ts'),
    '--bundle',
    '--platform=node',
    '--format=esm',
    `--outfile=${outfile}`,
    "--banner:js=import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  ]);
  const before = fingerprint(repo.dir);
  for (let delay = 20; delay <= 120; delay += 10) {
    const child = spawn(process.execPath, [outfile], { cwd: repo.dir, env: { ...repo.env, PROBE_FILE: join(repo.home, 'sightings') }, stdio: 'ignore' });
    await new Promise((resolve) => setTimeout(resolve, delay));
    child.kill('SIGKILL');
    await new Promise((resolve) => (child.exitCode === null && child.signalCode === null ? child.once('exit', resolve) : resolve(undefined)));
  }
  expect(fingerprint(repo.dir)).toEqual(before);
});
