import { describe, expect, test } from 'vitest';
import { createProject } from '../../../src/project/project.ts';
import { resolveImport } from '../../../src/project/resolve.ts';

type Files = Readonly<Record<string, string>>;

/** Resolves as the pipeline does: ask, load what is wanted, ask again. Gives the first candidate that exists, or all of them. */
function resolve(files: Files, from: string, specifier: string): { target: string | undefined; candidates: string[]; rounds: number } {
  const loaded = new Set<string>();
  const project = createProject({ read: (path) => (loaded.has(path) ? files[path] : null) });
  let candidates = resolveImport(from, specifier, project);
  let rounds = 0;
  while (project.wanted.size > 0) {
    for (const path of project.wanted) loaded.add(path);
    candidates = resolveImport(from, specifier, project);
    if (++rounds > 20) throw new Error('asks for ever');
  }
  return { target: candidates.find((path) => path in files), candidates, rounds };
}

function json(value: unknown): string {
  return JSON.stringify(value);
}

describe('relative names', () => {
  test.each([
    ['src/api/users.ts', '../db', 'src/db.ts'],
    ['src/api/users.ts', '../db', 'src/db/index.ts'],
    ['src/api/users.ts', './db.js', 'src/api/db.ts'],
    ['src/api/users.ts', './db.mjs', 'src/api/db.mts'],
    ['src/api/users.ts', './db.cjs', 'src/api/db.cts'],
    ['src/api/users.tsx', './card.jsx', 'src/api/card.tsx'],
    ['src/api/users.ts', './user.service', 'src/api/user.service.ts'],
    ['src/api/users.ts', '.', 'src/api/index.ts'],
    ['src/api/users.ts', '..', 'src/index.ts'],
    ['src/api/users.ts', '../..', 'index.ts'],
    ['src/api/users.js', './db', 'src/api/db.cjs'],
    ['src/App.vue', './Card.vue', 'src/Card.vue'],
    ['src/api/users.ts', './db.ts', 'src/api/db.ts'],
    ['main.ts', './db?worker', 'db.ts'],
  ])('%s imports %s: %s', (from, specifier, target) => {
    expect(resolve({ [target]: '' }, from, specifier)).toMatchObject({ target, rounds: 0 });
  });
  test('TypeScript looks for .ts first and JavaScript for .js', () => {
    const files = { 'db.ts': '', 'db.js': '' };
    expect(resolve(files, 'main.ts', './db').target).toBe('db.ts');
    expect(resolve(files, 'main.js', './db').target).toBe('db.js');
  });
  test.each(['../../outside', './style.css', './data.json', './query.sql?raw', '/etc/passwd', 'https://example.org/a.js', 'node:fs', 'fs/promises'])('%s is none', (specifier) => {
    expect(resolve({}, 'src/main.ts', specifier)).toEqual({ target: undefined, candidates: [], rounds: 0 });
  });
  test('a file is no candidate of its own import', () => {
    expect(resolve({}, 'src/index.ts', '.').candidates).not.toContain('src/index.ts');
  });
});

describe('tsconfig paths', () => {
  test('patterns with comments and trailing commas, from the folder of the configuration', () => {
    const files = { 'tsconfig.json': '{ // aliases\n "compilerOptions": { "paths": { "@/*": ["./src/*"], "@db": ["./src/database/main.ts"], }, }, }', 'src/util/sql.ts': '', 'src/database/main.ts': '' };
    expect(resolve(files, 'src/api.ts', '@/util/sql').target).toBe('src/util/sql.ts');
    expect(resolve(files, 'src/api.ts', '@db').target).toBe('src/database/main.ts');
    expect(resolve(files, 'src/api.ts', 'express').candidates).toEqual([]);
  });
  test('the longest prefix wins, and all its targets are tried in order', () => {
    const files = { 'tsconfig.json': json({ compilerOptions: { baseUrl: 'src', paths: { '@*': ['any/*'], '@db/*': ['a/*', 'b/*'] } } }), 'src/b/users.ts': '', 'src/any/db/users.ts': '' };
    expect(resolve(files, 'src/main.ts', '@db/users').target).toBe('src/b/users.ts');
  });
  test('through extends, up the folders, and without escaping the repository', () => {
    const files = {
      'apps/web/tsconfig.json': json({ extends: ['@acme/tsconfig', '../../tsconfig.base'] }),
      'tsconfig.base.json': json({ compilerOptions: { paths: { '~/*': ['./libs/*'], 'out/*': ['../../../*'] } } }),
      'libs/db.ts': '',
    };
    expect(resolve(files, 'apps/web/src/deep/page.ts', '~/db').target).toBe('libs/db.ts');
    expect(resolve(files, 'apps/web/src/deep/page.ts', 'out/db').candidates).toEqual([]);
  });
  test('in a project that the configuration refers to', () => {
    const files = { 'tsconfig.json': json({ files: [], references: [{ path: './tsconfig.node.json' }, { path: './tsconfig.app.json' }] }), 'tsconfig.node.json': '{}', 'tsconfig.app.json': json({ compilerOptions: { paths: { '@/*': ['src/*'] } } }), 'src/a.ts': '' };
    expect(resolve(files, 'src/main.ts', '@/a').target).toBe('src/a.ts');
  });
  test('baseUrl alone', () => {
    expect(resolve({ 'tsconfig.json': json({ compilerOptions: { baseUrl: './src' } }), 'src/lib/db.ts': '' }, 'src/main.ts', 'lib/db').target).toBe('src/lib/db.ts');
  });
  test('a configuration that extends itself ends', () => {
    expect(resolve({ 'tsconfig.json': json({ extends: './tsconfig.json' }) }, 'main.ts', '@/a').candidates).toEqual([]);
  });
  test('a configuration that is no JSON maps nothing', () => {
    expect(resolve({ 'tsconfig.json': 'nonsense' }, 'main.ts', '@/a').candidates).toEqual([]);
  });
});

describe('packages of the repository', () => {
  test('#names of package.json imports', () => {
    const files = { 'package.json': json({ imports: { '#db': { types: './types/db.d.ts', default: './src/db.js' }, '#lib/*': './src/lib/*.js' } }), 'src/db.ts': '', 'src/lib/sql.ts': '' };
    expect(resolve(files, 'src/api.ts', '#db').target).toBe('src/db.ts');
    expect(resolve(files, 'src/api.ts', '#lib/sql').target).toBe('src/lib/sql.ts');
  });
  test.each<[string, Files]>([
    ['npm', { 'package.json': json({ workspaces: ['packages/*'] }) }],
    ['yarn', { 'package.json': json({ workspaces: { packages: ['packages/*'] } }) }],
    ['pnpm', { 'package.json': '{}', 'pnpm-workspace.yaml': "# which\npackages:\n  # all\n  - 'apps/*'\n  - packages/* # libraries\n\ncatalog:\n  pg: ^8\n" }],
  ])('%s workspaces, by the source a built file was made from', (_, root) => {
    const files = {
      ...root,
      'packages/db/package.json': json({ name: '@acme/db', main: './dist/index.js', exports: { '.': { types: './dist/index.d.ts', import: './dist/index.js' }, './sql/*': './dist/sql/*.js' } }),
      'packages/db/src/index.ts': '',
      'packages/db/src/sql/users.ts': '',
    };
    expect(resolve(files, 'apps/web/main.ts', '@acme/db').target).toBe('packages/db/src/index.ts');
    expect(resolve(files, 'apps/web/main.ts', '@acme/db/sql/users').target).toBe('packages/db/src/sql/users.ts');
    expect(resolve(files, 'apps/web/main.ts', '@acme/other').candidates).toEqual([]);
  });
  test('a folder named like the whole package, and a package without a manifest entry', () => {
    const files = { 'package.json': json({ workspaces: ['libs/*'] }), 'libs/acme-db/package.json': json({ name: '@acme/db' }), 'libs/acme-db/index.js': '' };
    expect(resolve(files, 'apps/main.ts', '@acme/db').target).toBe('libs/acme-db/index.js');
  });
  test('a package imports itself by name', () => {
    expect(resolve({ 'package.json': json({ name: 'shop', exports: './src/main.ts' }), 'src/main.ts': '' }, 'test/a.ts', 'shop').target).toBe('src/main.ts');
  });
});
