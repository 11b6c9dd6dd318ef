import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { withRepo } from '../support/with-repo.ts';
import { runGuard } from './guard-process.ts';

describe('guard demo', () => {
  test("plays every step for real under a stranger's git configuration, and cleans up", () => {
    const repo = withRepo();
    const hostile = join(repo.home, 'hostile');
    mkdirSync(join(hostile, 'hooks'), { recursive: true });
    writeFileSync(join(hostile, 'hooks/pre-commit'), '#!/bin/sh\nexit 1\n');
    chmodSync(join(hostile, 'hooks/pre-commit'), 0o755);
    const config = join(repo.home, '.gitconfig');
    writeFileSync(config, `[commit]\n\tgpgsign = true\n[core]\n\thooksPath = ${hostile}/hooks\n\tautocrlf = true\n[init]\n\ttemplateDir = ${hostile}\n\tdefaultBranch = trunk\n[commit]\n\ttemplate = /no/such/file\n[user]\n\tuseConfigOnly = true\n`);
    const temporary = join(repo.home, 'temporary');
    mkdirSync(temporary);
    const { status, stdout, stderr } = runGuard(repo, ['demo'], {
      env: { GIT_CONFIG_GLOBAL: config, TMPDIR: temporary, GIT_DIR: '/no/such/repository', GIT_AUTHOR_NAME: '' },
    });
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toContain('guard: blocked by 6 errors');
    expect(stdout).toContain('+  const [rows] = await db.query(\'SELECT * FROM orders WHERE id = ?\', [id]);');
    expect(stdout).toMatch(/guard: clean · 11 files/);
    expect(stdout).toContain('This is what happened, for real:');
    expect(readdirSync(temporary)).toEqual([]);
  });

  test('keeps its repository when it is asked to', () => {
    const repo = withRepo();
    const { stdout } = runGuard(repo, ['demo', '--keep']);
    const kept = /The repository is kept: (.+)\n/.exec(stdout)?.[1];
    expect(kept !== undefined && existsSync(join(kept, '.git'))).toBe(true);
    expect(repo.run('git', ['log', '--format=%s'], { cwd: kept! }).toString()).toBe('Add the shop\n');
    rmSync(join(kept!, '..'), { recursive: true });
  });
});
