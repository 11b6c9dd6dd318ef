/** A planted line, and the ways to look whether guard sees it. */
import { chmodSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { openSnapshot } from '../../src/git/open-snapshot.ts';
import type { Change } from '../../src/core/change.ts';
import { summarize } from './added-lines.ts';
import { withRepo } from './with-repo.ts';
import type { TestRepo } from './with-repo.ts';

export const CLEAN = 'const a = 1;\nconst b = 2;\nconst c = 3;\n';
export const PLANTED = 'db.query("DELETE FROM users WHERE id = " + id);\n';
export const BAD = CLEAN.replace('const b = 2;\n', `const b = 2;\n${PLANTED}`);

/** Opens what is staged, reads it and closes it. */
export async function seen(repo: TestRepo, env: Record<string, string> = {}): Promise<{ changes: readonly Change[]; lines: Record<string, string>; text: (path: string) => Buffer }> {
  const snapshot = await openSnapshot({ mode: 'staged' }, { cwd: repo.dir, env: { ...repo.env, ...env } });
  try {
    const paths = snapshot.changes.map((change) => change.path);
    await snapshot.load(paths);
    return { changes: snapshot.changes, lines: summarize(snapshot.changes), text: (path: string) => Buffer.from(snapshot.read(path) ?? []) };
  } finally {
    await snapshot.close();
  }
}

/** A repository with the planted line staged in src/app.js. */
export function planted(): TestRepo {
  const repo = withRepo();
  repo.commit('start', { 'src/app.js': CLEAN });
  repo.stage({ 'src/app.js': BAD });
  return repo;
}

/** The planted line is the changed one, and the text is exact. */
export async function expectFound(repo: TestRepo, env: Record<string, string> = {}): Promise<void> {
  const result = await seen(repo, env);
  expect(result.lines['src/app.js']).toBe('modified 3');
  expect(result.text('src/app.js').toString()).toBe(BAD);
}

/** A program that would show that it was run. */
export function trap(repo: TestRepo, name: string): { program: string; wasRun: () => boolean } {
  const mark = join(repo.home, `${name}-was-run`);
  const program = join(repo.home, `${name}.sh`);
  writeFileSync(program, `#!/bin/sh\ntouch '${mark}'\necho decoy\n`);
  chmodSync(program, 0o755);
  return { program, wasRun: () => existsSync(mark) };
}
