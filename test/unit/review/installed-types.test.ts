import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openDisk } from '../../../src/project/open-disk.ts';
import { collectContext } from '../../../src/review/context/collect-context.ts';
import { estimateTokens } from '../../../src/review/context/estimate-tokens.ts';
import { buildRequest } from '../../../src/review/prompt/build-request.ts';
import { planUnits } from '../../../src/review/units/plan-units.ts';
import { open } from '../../support/open-snapshots.ts';
import { reviewInputOf } from '../../support/review-input.ts';
import { withRepo } from '../../support/with-repo.ts';
import type { TestRepo } from '../../support/with-repo.ts';

type Files = Readonly<Record<string, string>>;

/** A workspace whose packages lie as pnpm lays them: in a store, with links, each beside its own dependencies only. */
function workspace(packages: Files, links: Files, tracked: Files, change: Files): TestRepo {
  const repo = withRepo();
  repo.commit('start', { 'package.json': '{ "name": "shop", "private": true }\n', 'pnpm-workspace.yaml': 'packages:\n  - packages/*\n', '.gitignore': 'node_modules\n', ...tracked });
  for (const [path, text] of Object.entries(packages)) {
    mkdirSync(dirname(repo.path(path)), { recursive: true });
    writeFileSync(repo.path(path), text);
  }
  for (const [from, to] of Object.entries(links)) {
    mkdirSync(dirname(repo.path(from)), { recursive: true });
    symlinkSync(repo.path(to), repo.path(from), 'dir');
  }
  repo.stage(change);
  return repo;
}

async function shown(repo: TestRepo, settings: Parameters<typeof reviewInputOf>[1] = {}): Promise<{ readonly types: string; readonly titles: readonly string[]; readonly declarations: string; readonly tokens: number; readonly prompt: string }> {
  const input = reviewInputOf(await open(repo, { mode: 'staged' }), { disk: openDisk(repo.dir), ...settings });
  const { units } = await planUnits(input);
  const { pieces } = await collectContext(units[0]!, input);
  const request = await buildRequest(units[0]!, input);
  const textOf = (kind: string): string => pieces.filter((piece) => piece.kind === kind).map(({ text }) => text).join('\n');
  return { types: textOf('types'), titles: pieces.map(({ title }) => title), declarations: textOf('declarations'), tokens: request.estimatedTokens, prompt: request.messages.map(({ content }) => content).join('\n') };
}

/** A validator as zod 4 is laid out: a namespace, exported under its own name and as the default, with results in another module. */
const validator: Files = {
  'node_modules/.pnpm/checkly@4.1.0/node_modules/checkly/package.json': '{ "name": "checkly", "version": "4.1.0", "type": "module", "exports": { ".": { "import": { "types": "./index.d.ts", "default": "./index.js" }, "require": { "types": "./index.d.cts", "default": "./index.cjs" } } } }',
  'node_modules/.pnpm/checkly@4.1.0/node_modules/checkly/index.d.ts': `import * as c from './classic/external.js';\nexport * from './classic/external.js';\nexport { c };\nexport default c;\n`,
  'node_modules/.pnpm/checkly@4.1.0/node_modules/checkly/index.d.cts': 'export declare const cjs: "only";\n',
  'node_modules/.pnpm/checkly@4.1.0/node_modules/checkly/classic/external.d.ts': `export * as core from '../core/index.js';\nexport * from './schemas.js';\nexport { type CheckError } from './errors.js';\n`,
  'node_modules/.pnpm/checkly@4.1.0/node_modules/checkly/classic/schemas.d.ts': `import * as parse from './parse.js';\nexport interface CheckType<Output = unknown> {\n  /** Never throws. */\n  safeParse(data: unknown): parse.SafeResult<Output>;\n  /** Throws. */\n  parse(data: unknown): Output;\n}\ninterface _Object<T> extends CheckType<T> {}\nexport interface CheckObject<T> extends _Object<T> {\n  strict(): CheckObject<T>;\n}\nexport declare function object<T>(shape: T): CheckObject<T>;\nexport declare function unrelated(): void;\n`,
  'node_modules/.pnpm/checkly@4.1.0/node_modules/checkly/classic/parse.d.ts': `import type { CheckError } from './errors.js';\nexport type SafeResult<T> = SafeSuccess<T> | SafeFailure;\nexport type SafeSuccess<T> = { success: true; data: T };\nexport type SafeFailure = { success: false; error: CheckError };\n`,
  'node_modules/.pnpm/checkly@4.1.0/node_modules/checkly/classic/errors.d.ts': 'export interface CheckError extends Error {\n  /** What is wrong; since 4.0 there is no `errors`. */\n  issues: string[];\n}\n',
  'node_modules/.pnpm/checkly@4.1.0/node_modules/checkly/core/index.d.ts': 'export declare const version: 4;\n',
};
const checklyLink: Files = { 'packages/api/node_modules/checkly': 'node_modules/.pnpm/checkly@4.1.0/node_modules/checkly' };

describe('the interface of installed packages, as they lie in real workspaces', () => {
  test.each([
    ['a name', `import { c } from 'checkly';`],
    ['the default', `import c from 'checkly';`],
    ['a namespace', `import * as c from 'checkly';`],
  ])('a namespace that is imported as %s is shown by what is read of it, to the type whose member the change reads', async (_what, statement) => {
    const code = `${statement}\nconst order = c.object({ id: 1 });\nexport function check(data: unknown) {\n  const result = order.safeParse(data);\n  return result.success ? result.data : undefined;\n}\n`;
    const repo = workspace(validator, checklyLink, { 'packages/api/src/check.ts': code }, { 'packages/api/src/check.ts': code.replace('undefined;', 'result.error.errors;') });
    const { types, titles } = await shown(repo);
    expect(titles).toContain('checkly 4.1.0, as installed');
    expect(types).toContain('declare function object<T>(shape: T): CheckObject<T>;');
    expect(types).toContain('interface CheckObject<T> extends _Object<T> { … }');
    expect(types).toContain('/** Never throws. */\n  safeParse(data: unknown): parse.SafeResult<Output>;');
    expect(types).toContain('/** What is wrong; since 4.0 there is no `errors`. */\n  issues: string[];');
    for (const other of ['unrelated', 'version', 'cjs', '/** Throws. */']) expect(types).not.toContain(other);
  });

  test('a package that hands on another one, which only its own folder of the store has, is followed there', async () => {
    const packages = {
      'node_modules/.pnpm/ui-query@5.0.0/node_modules/ui-query/package.json': '{ "name": "ui-query", "version": "5.0.0", "types": "./index.d.ts" }',
      'node_modules/.pnpm/ui-query@5.0.0/node_modules/ui-query/index.d.ts': `export * from '@ui/query-core';\nexport { useThing } from './use.js';\n`,
      'node_modules/.pnpm/ui-query@5.0.0/node_modules/ui-query/use.d.ts': `import type { Options } from '@ui/query-core';\nexport declare function useThing(options: Options): void;\n`,
      'node_modules/.pnpm/core@5.0.0/node_modules/@ui/query-core/package.json': '{ "name": "@ui/query-core", "version": "5.0.0", "exports": { "./*": "./*", ".": "./main.cjs" } }',
      'node_modules/.pnpm/core@5.0.0/node_modules/@ui/query-core/main.cjs': '',
      'node_modules/.pnpm/core@5.0.0/node_modules/@ui/query-core/main.d.cts': `export declare class Client {\n  /** Milliseconds, since 5.0; seconds before. */\n  keep(ms: number): void;\n}\nexport interface Options {\n  gcTime?: number;\n  retry?: boolean;\n}\n`,
    };
    const links = {
      'packages/web/node_modules/ui-query': 'node_modules/.pnpm/ui-query@5.0.0/node_modules/ui-query',
      'node_modules/.pnpm/ui-query@5.0.0/node_modules/@ui/query-core': 'node_modules/.pnpm/core@5.0.0/node_modules/@ui/query-core',
    };
    const before = `import { Client, useThing } from 'ui-query';\nexport function setUp() {\n  new Client().keep(60);\n}\n`;
    const { types } = await shown(workspace(packages, links, { 'packages/web/src/set-up.ts': before }, { 'packages/web/src/set-up.ts': before.replace('60);', '60);\n  useThing({ retry: false });') }));
    expect(types).toContain('/** Milliseconds, since 5.0; seconds before. */\n  keep(ms: number): void;');
    expect(types).toContain('interface Options {\n  retry?: boolean;');
  });

  test('a value of the repository is shown with the package it is made with', async () => {
    const packages = {
      'node_modules/db-client/package.json': '{ "name": "db-client", "version": "8.2.0", "types": "lib/index.d.ts" }',
      'node_modules/db-client/lib/index.d.ts': `declare namespace db {\n  interface Result { rows: unknown[]; rowCount: number | null }\n  class Pool {\n    query(text: string): Promise<Result>;\n    end(): Promise<void>;\n  }\n}\nexport = db;\n`,
    };
    const before = `import { pool } from './pool';\nexport async function count() {\n  return 0;\n}\n`;
    const repo = workspace(packages, {}, { 'src/pool.ts': `import { Pool } from 'db-client';\nexport const pool = new Pool();\n`, 'src/count.ts': before }, { 'src/count.ts': before.replace('return 0;', `return (await pool.query('SELECT 1')).rowCount + 1;`) });
    const { types, declarations } = await shown(repo);
    expect(declarations).toContain('const pool = new Pool()');
    expect(types).toContain('query(text: string): Promise<Result>;');
    expect(types).toContain('rowCount: number | null');
  });

  test('a package of the workspace is shown as its source of the snapshot, once, whatever lies in its build folder', async () => {
    const tracked = {
      'packages/money/package.json': '{ "name": "@shop/money", "version": "1.0.0", "exports": { ".": { "types": "./dist/index.d.ts", "default": "./src/index.ts" } } }\n',
      'packages/money/src/index.ts': '/** Takes cents. */\nexport function format(cents: number): string {\n  return String(cents);\n}\n',
      'packages/api/package.json': '{ "name": "@shop/api", "dependencies": { "@shop/money": "workspace:*" } }\n',
      'packages/api/src/show.ts': `import { format } from '@shop/money';\nexport function show(order: { cents: number }) {\n  return format(0);\n}\n`,
    };
    const packages = { 'packages/money/dist/index.d.ts': '/** Old. */\nexport declare function format(euros: number): string;\n' };
    const repo = workspace(packages, { 'packages/api/node_modules/@shop/money': 'packages/money' }, tracked, { 'packages/api/src/show.ts': tracked['packages/api/src/show.ts'].replace('format(0)', 'format(order.cents / 100)') });
    const { types, declarations } = await shown(repo);
    expect(declarations).toContain('/** Takes cents. */\nexport function format(cents: number): string'.replace('export ', ''));
    expect(types).not.toContain('euros');
  });

  test('what is shown is the same each time, and stays within the tokens of the unit', async () => {
    const wide = { ...validator, 'node_modules/.pnpm/checkly@4.1.0/node_modules/checkly/classic/errors.d.ts': `export interface CheckError {\n${Array.from({ length: 400 }, (_, index) => `  /** Member ${index} of an error that has a great many of them. */\n  member${index}: string;`).join('\n')}\n}\n` };
    const code = `import { c } from 'checkly';\nexport const check = (data: unknown) => {\n  const result = c.object({}).safeParse(data);\n  return result.data;\n};\n`;
    const repo = workspace(wide, checklyLink, { 'packages/api/src/check.ts': code }, { 'packages/api/src/check.ts': code.replace('result.data', 'result.error.nothing') });
    const [first, second] = [await shown(repo), await shown(repo)];
    expect(second.prompt).toBe(first.prompt);
    expect(first.types).toContain('… 392 more members');
    const { tokens, prompt } = await shown(repo, { settings: { unitTokens: 2_000 } });
    expect(tokens).toBeLessThan(2_600);
    expect(prompt).toContain('result.error.nothing');
    expect(estimateTokens(first.types)).toBeLessThan(2_500);
  });
});
