/** Opening snapshots of test repositories. */
import { onTestFinished } from 'vitest';
import { openSnapshot } from '../../src/git/open-snapshot.ts';
import type { GitSnapshot, SnapshotRequest } from '../../src/git/open-snapshot.ts';
import { withRepo } from './with-repo.ts';
import type { RepoOptions, TestRepo } from './with-repo.ts';

/** Ten numbered lines. */
export const TEN = Array.from({ length: 10 }, (_, index) => `line ${index + 1}`).join('\n') + '\n';

/** Opens a snapshot that is closed when the test has ended. */
export async function open(repo: TestRepo, request: SnapshotRequest, cwd = repo.dir): Promise<GitSnapshot> {
  const snapshot = await openSnapshot(request, { cwd, env: repo.env });
  onTestFinished(() => snapshot.close());
  return snapshot;
}

/** Loads paths and gives their texts; undefined = no such file. */
export async function textsOf(snapshot: GitSnapshot, paths: readonly string[]): Promise<Record<string, string | undefined>> {
  await snapshot.load(paths);
  return Object.fromEntries(
    paths.map((path) => {
      const bytes = snapshot.read(path);
      if (bytes === null) throw new Error(`${path} was not loaded`);
      return [path, bytes === undefined ? undefined : Buffer.from(bytes).toString()];
    }),
  );
}

/** main: start - main2; side: start - side2 - side3, checked out. */
export function forked(options: RepoOptions = {}): TestRepo {
  const repo = withRepo(options);
  repo.commit('start', { 'a.js': TEN, 'b.js': TEN, 'lib/c.js': TEN });
  repo.git('checkout', '-qb', 'side');
  repo.commit('side2', { 'a.js': TEN.replace('line 3', 'side 3') });
  repo.commit('side3', { 'lib/d.js': 'd\n' });
  repo.git('checkout', '-q', 'main');
  repo.commit('main2', { 'b.js': TEN.replace('line 8', 'main 8') });
  repo.git('checkout', '-q', 'side');
  return repo;
}
