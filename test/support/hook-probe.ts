/** Repositories whose hooks write down what guard sees when a real git fires them. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { expect } from 'vitest';
import { addedLines, numbersOf } from './added-lines.ts';
import type { Sighting } from './snapshot-probe.ts';
import { withRepo } from './with-repo.ts';
import type { RepoOptions, TestRepo } from './with-repo.ts';

/** The probe as one file, built once for a test file; the caller removes its folder. */
export class HookProbe {
  readonly folder: string = mkdtempSync(join(tmpdir(), 'guard-probe-'));
  readonly file: string = join(this.folder, 'probe.mjs');

  constructor() {
    buildSync({
      entryPoints: [join(import.meta.dirname, 'snapshot-probe.ts')],
      outfile: this.file,
      bundle: true,
      platform: 'node',
      format: 'esm',
      banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    });
  }

  /** The command line that a hook runs. */
  command(hook: string): string {
    return `'${process.execPath}' '${this.file}' ${hook}`;
  }

  /** An empty repository with hooks. */
  repo(options: RepoOptions = {}): TestRepo {
    const repo = withRepo(options);
    this.arm(repo);
    return repo;
  }

  arm(repo: TestRepo): void {
    repo.env['PROBE_FILE'] = join(repo.home, 'sightings');
    for (const name of HOOKS) repo.hook(name, `#!/bin/sh\nexec ${this.command(name)}\n`);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

const HOOKS = ['pre-commit', 'pre-merge-commit', 'pre-applypatch'];

/** What the hooks have seen since the last call. */
export function sightings(repo: TestRepo): Sighting[] {
  const file = join(repo.home, 'sightings');
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  rmSync(file);
  return lines.map((line) => JSON.parse(line) as Sighting);
}

/** The one thing they have seen. */
export function onlySighting(repo: TestRepo): Sighting {
  const all = sightings(repo);
  expect(all).toHaveLength(1);
  return all[0]!;
}

/** What guard saw in the hook must be what the commit then holds: paths, bytes, and lines new against every parent. */
export function expectTruth(repo: TestRepo, seen: Sighting): void {
  const parents = repo.git('rev-list', '--parents', '-1', 'HEAD').trim().split(' ').slice(1);
  const bases = parents.length > 0 ? parents : [repo.run('git', ['hash-object', '-t', 'tree', '--stdin']).toString().trim()];
  const namesAgainst = bases.map((base) => repo.git('diff', '--name-only', '-z', '--no-renames', base, 'HEAD').split('\0').filter(Boolean));
  const committed = namesAgainst[0]!.filter((path) => namesAgainst.every((names) => names.includes(path)));
  const renamedFrom = seen.changes.flatMap((change) => (change.oldPath === undefined ? [] : [change.oldPath]));
  expect([...seen.changes.map((change) => change.path), ...renamedFrom].sort()).toEqual([...committed].sort());

  for (const change of seen.changes) {
    if (change.status === 'deleted') continue;
    const object = repo.gitBytes('cat-file', 'blob', `HEAD:${change.path}`);
    if (change.kind === 'file') expect(Buffer.from(seen.texts[change.path]!, 'base64').equals(object)).toBe(true);
    if (change.status === 'renamed') continue;
    const perParent = bases.map((base) => addedLines(repo, [base, 'HEAD'], change.path));
    expect({ [change.path]: numbersOf(change.changed) }).toEqual({ [change.path]: perParent[0]!.filter((line) => perParent.every((lines) => lines.includes(line))) });
  }
  expect([...seen.list].sort()).toEqual(repo.git('ls-tree', '-r', '-z', '--name-only', 'HEAD').split('\0').filter(Boolean).sort());
}

/** Changes line 2 and adds a line in the middle. */
export function edited(text: string): string {
  return text.replace('line 2\n', 'line two\n').replace('line 7\n', 'line 7\nline 7 and a half\n');
}
