import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { readWorkTreeFile, stagePaths } from '../../../src/git/work-tree.ts';
import { withRepo } from '../../support/with-repo.ts';

test('a work-tree file is read only if it is one', () => {
  const repo = withRepo();
  repo.write('src/a.js', 'a\n');
  repo.link('link.js', 'src/a.js');
  repo.link('linked', 'src');
  execFileSync('mkfifo', [repo.path('pipe.js')]);
  expect(Buffer.from(readWorkTreeFile(repo.dir, 'src/a.js')!).toString()).toBe('a\n');
  for (const path of ['link.js', 'linked/a.js', 'pipe.js', 'src', 'missing.js', 'src/a.js/b.js']) expect(readWorkTreeFile(repo.dir, path)).toBeUndefined();
});

test('staging takes exactly the named paths, from any folder, whatever they are called', async () => {
  const repo = withRepo();
  const names = ['a.js', '*.js', '-f', ':(top)x.js', 'src/deep/b.js', ...Array.from({ length: 150 }, (_, index) => `many/${index}.js`)];
  for (const name of [...names, 'other.js', 'src/other.js']) repo.write(name, `${name}\n`);
  await stagePaths(repo.dir, names, { cwd: repo.path('src'), env: repo.env });
  await stagePaths(repo.dir, [], { cwd: repo.path('src'), env: repo.env });
  expect(repo.git('ls-files', '-z').split('\0').filter(Boolean).sort()).toEqual([...names].sort());
});

test('staging a path that is not there is a failure', async () => {
  const repo = withRepo();
  await expect(stagePaths(repo.dir, ['missing.js'], { cwd: repo.dir, env: repo.env })).rejects.toMatchObject({ name: 'GitError', message: expect.stringContaining('missing.js') });
});
