/** R4: a check changes nothing and leaves nothing behind, also when it is killed. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeRepo } from '../support/with-repo.ts';
import { cli, harmless, planted } from './run-checks.ts';
import { record } from './table.ts';

/** Every file below a folder with its bytes, time and mode. */
function picture(folder: string): Record<string, string> {
  const entries: Record<string, string> = {};
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const { mtimeMs, mode } = lstatSync(path);
    entries[path] = `${createHash('sha1').update(readFileSync(path)).digest('hex')} ${mtimeMs} ${mode}`;
  }
  return entries;
}

test('fifty kills at random moments leave the repository and the temporary folder as they were', async () => {
  const repo = makeRepo();
  const temporary = join(repo.home, 'tmp');
  mkdirSync(temporary);
  const wrong: string[] = [];
  try {
    repo.commit('Base', Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`src/f${index}.js`, harmless])));
    repo.stage(Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`src/f${index}.js`, planted])));
    repo.write('src/f0.js', harmless);
    const before = picture(repo.dir);
    const state = (): string => repo.git('for-each-ref') + repo.git('stash', 'list') + repo.git('diff', '--cached', '--raw') + repo.git('diff', '--raw');
    const refs = state();
    const settled = picture(repo.dir);
    for (let index = 0; index < 50; index++) {
      const child = spawn(process.execPath, [cli, 'check', ...(index % 3 === 0 ? ['--all'] : index % 3 === 1 ? ['--worktree'] : [])], { cwd: repo.dir, env: { ...repo.env, TMPDIR: temporary }, stdio: 'ignore' });
      const ended = new Promise((done) => child.on('close', done));
      // Spread over a run; which moment it is in each, the machine decides.
      setTimeout(() => child.kill('SIGKILL'), index * 12);
      await ended;
      const after = picture(repo.dir);
      if (JSON.stringify(after) !== JSON.stringify(settled)) wrong.push(`kill ${index}: ${Object.keys(after).filter((path) => after[path] !== settled[path]).join(', ')}`);
      if (readdirSync(temporary).some((name) => name !== 'node-compile-cache' && !name.startsWith('guard-cache'))) wrong.push(`kill ${index} left ${readdirSync(temporary).join(', ')}`);
    }
    if (state() !== refs) wrong.push('refs, stash or index differ');
    expect(Object.keys(before)).toEqual(Object.keys(settled));
  } finally {
    repo.remove();
  }
  record({ id: 'R4', what: 'kills at random moments: changes, locks, temporary files', cases: 50, wrong: wrong.length });
  expect(wrong).toEqual([]);
}, 600_000);
