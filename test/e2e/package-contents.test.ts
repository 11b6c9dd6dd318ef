import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { name: string; version: string; bin: { guard: string }; dependencies: Record<string, string> };
const onWindows = process.platform === 'win32';

let folder: string;
let packed: { files: { path: string }[]; unpackedSize: number };

/** What npm would publish, unpacked, with nothing beside it but the dependencies it declares. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'guard-package-'));
  const output = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], { cwd: root, encoding: 'utf8', shell: onWindows, stdio: ['ignore', 'pipe', 'ignore'] });
  const results: unknown = JSON.parse(output);
  // npm 11 gives a list, later ones an object by name.
  const [result] = Object.values(results as Record<string, typeof packed & { filename: string }>);
  packed = result!;
  const home = join(folder, 'node_modules', manifest.name);
  mkdirSync(home, { recursive: true });
  execFileSync('tar', ['-xzf', join(folder, result!.filename), '--strip-components=1', '-C', home]);
  for (const name of Object.keys(manifest.dependencies)) {
    mkdirSync(dirname(join(folder, 'node_modules', name)), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name), 'junction');
  }
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function runGuard(args: readonly string[], cwd: string): { code: number; stdout: string } {
  try {
    const stdout = execFileSync(process.execPath, [join(folder, 'node_modules', manifest.name, manifest.bin.guard), ...args], { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
    return { code: 0, stdout };
  } catch (error) {
    const { status, stdout } = error as { status: number; stdout: string };
    return { code: status, stdout };
  }
}

test('the package holds the built program, its licence and readme, and nothing of the workshop', () => {
  const paths = packed.files.map(({ path }) => path);
  expect(paths).toEqual(expect.arrayContaining(['package.json', 'README.md', 'LICENSE', 'dist/cli.js']));
  expect(paths.filter((path) => !/^(?:package\.json|README\.md|LICENSE|dist\/.+)$/.test(path))).toEqual([]);
  expect(paths.filter((path) => path.endsWith('.map'))).toEqual([]);
  const licences = readFileSync(join(folder, 'node_modules', manifest.name, 'dist/LICENSES.txt'), 'utf8');
  for (const name of ['commander', 'simple-git', 'picomatch', 'jsonc-parser', 'sql.js']) expect(licences).toMatch(new RegExp(`^${name} \\d`, 'm'));
  // The program twice (command and public API), the models of libraries, the table of builtins.
  expect(packed.unpackedSize).toBeLessThan(8_500_000);
});

test('the program is executable by its first line', () => {
  expect(readFileSync(join(folder, 'node_modules', manifest.name, manifest.bin.guard), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
});

test('guard --version prints the version', () => {
  expect(runGuard(['--version'], folder)).toEqual({ code: 0, stdout: `${manifest.version}\n` });
});

describe('in a repository with a staged mistake', () => {
  let repository: string;
  beforeAll(() => {
    repository = join(folder, 'repository');
    mkdirSync(repository);
    const git = (...args: string[]): void => void execFileSync('git', args, { cwd: repository, stdio: 'ignore' });
    git('init');
    writeFileSync(
      join(repository, 'users.ts'),
      `import express from 'express';
import { Pool } from 'pg';
const pool = new Pool();
express().get('/users', async (req, res) => {
  res.json(await pool.query("SELECT * FROM users WHERE name = '" + req.query.name + "'"));
});
`,
    );
    git('add', '.');
  });

  test('guard check finds it, and finds the same where the native parser is missing', () => {
    const fast = runGuard(['check', '--format', 'json'], repository);
    expect(fast.code).toBe(1);
    expect(fast.stdout).toContain('sql-concatenation');
    unlinkSync(join(folder, 'node_modules/oxc-parser'));
    const slow = runGuard(['check', '--format', 'json'], repository);
    expect(withoutTimes(slow.stdout)).toEqual(withoutTimes(fast.stdout));
    expect(slow.code).toBe(1);
  });
});

function withoutTimes(json: string): unknown {
  return JSON.parse(json, (key, value: unknown) => (key === 'durationMs' ? 0 : value));
}
