import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { startStates } from '../support/hook-states.ts';
import { bound, bytesOf, commitFile, guardIn, injection } from '../support/hooked-repo.ts';
import { withRepo } from '../support/with-repo.ts';

describe.each(startStates)('guard init in a repository with $name', ({ prepare, place, userHook, made, skip }) => {
  test.skipIf(skip)(typeof skip === 'string' ? `(skipped: ${skip})` : 'stops a bad commit, changes nothing the second time, and is taken out without a trace', () => {
    const repo = withRepo();
    prepare(repo);
    const cwd = existsSync(repo.path('packages/api')) ? repo.path('packages/api') : repo.dir;
    const before = bytesOf(repo);

    const first = guardIn(repo, ['init', '--yes'], { cwd });
    expect(first).toMatchObject({ status: 0, screen: expect.stringContaining(`guard: armed; git runs it at every commit (${place})`) });
    const armed = bytesOf(repo);
    expect(armed[place]).toMatch(/guard(?:_bin")? check --hook/);
    const second = guardIn(repo, ['init', '--yes'], { cwd });
    expect(second).toMatchObject({ status: 0, screen: expect.stringContaining('nothing to change') });
    expect(bytesOf(repo)).toEqual(armed);

    // pre-commit runs only with a configuration that is staged
    if (existsSync(repo.path('.pre-commit-config.yaml'))) repo.git('add', '.pre-commit-config.yaml');
    const bad = commitFile(repo, 'src/find.js', injection);
    expect(bad).toMatchObject({ status: 1, screen: expect.stringContaining('guard: blocked by 1 error') });
    const good = commitFile(repo, 'src/find.js', bound);
    expect(good.screen).toMatch(/guard: clean · \d+ files? · /);
    expect(good.status).toBe(0);
    if (userHook !== undefined) expect(good.screen).toContain(userHook);

    expect(guardIn(repo, ['init', '--remove', '--yes'], { cwd })).toMatchObject({ status: 0, screen: expect.stringContaining('guard: taken out') });
    const after = bytesOf(repo);
    for (const path of [...(made ?? []), 'src/find.js']) for (const files of [before, after]) delete files[path];
    for (const files of [before, after]) for (const path of Object.keys(files)) if (path.startsWith('.husky/_/')) delete files[path];
    expect(after).toEqual(before);
    expect(guardIn(repo, ['init', '--remove', '--yes'], { cwd }).screen).toContain('there is nothing of guard init here');
  });
});
