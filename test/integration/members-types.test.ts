import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import { analyze } from '../../src/analyze/analyze.ts';
import type { Analysis } from '../../src/analyze/analysis.ts';
import { settingSpecs } from '../../src/config/settings.ts';
import { open } from '../support/open-snapshots.ts';
import type { TestRepo } from '../support/with-repo.ts';
import { withRepo } from '../support/with-repo.ts';

const own = rules.filter(({ meta }) => meta.id === 'invented-member' || meta.id === 'invented-export');

const project = {
  'package.json': '{"name":"shop","dependencies":{"basket-kit":"1.0.0","absent-kit":"1.0.0"}}',
  'tsconfig.json': '{"compilerOptions":{"strict":true,"module":"nodenext","target":"es2023"},"include":["src"]}',
  'src/orders.ts': "export interface Order { id: string; total: number }\nexport class Orders {\n  all(): Order[] { return []; }\n  byId(id: string): Order | undefined { return this.all().find((one) => one.id === id); }\n}\n",
};
const installed = {
  'node_modules/basket-kit/package.json': '{"name":"basket-kit","version":"1.0.0","types":"index.d.ts","main":"index.js"}',
  'node_modules/basket-kit/index.d.ts': 'export declare class Basket<T> {\n  add(item: T): this;\n  readonly size: number;\n}\nexport declare function open(name: string): Promise<Basket<string>>;\n',
  'node_modules/basket-kit/index.js': 'exports.Basket = class {};\n',
  '.gitignore': 'node_modules\n',
};

function writeAll(repo: TestRepo, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) repo.write(path, text);
}

/** Commits the project, stages the change, and checks what is staged with types. */
async function checkStaged(change: Readonly<Record<string, string>>, base: Readonly<Record<string, string>> = {}): Promise<Analysis> {
  const repo = withRepo();
  writeAll(repo, { ...installed, ...project, ...base });
  repo.git('add', '.');
  repo.git('commit', '-q', '-m', 'start');
  writeAll(repo, change);
  repo.git('add', '.');
  const snapshot = await open(repo, { mode: 'staged' });
  return analyze(snapshot, {
    rules: own, maxBytes: settingSpecs['limits.maxBytes'].fallback, maxSteps: settingSpecs['limits.maxSteps'].fallback, strict: false, allowUnparsed: false,
    isIgnored: () => false, threshold: () => 'suggestion', override: () => undefined, types: { seconds: 120 },
  });
}

async function saidOf(code: string, others: Readonly<Record<string, string>> = {}): Promise<readonly string[]> {
  const { findings, failures, notices = [] } = await checkStaged({ 'src/shop.ts': code, ...others });
  expect(failures).toEqual([]);
  expect(notices).toEqual([]);
  return findings.map(({ severity, message }) => `${severity}: ${message}`);
}

describe('with types, members are looked up', () => {
  it('of classes of the repository, with the nearest name and its fix', async () => {
    const { findings } = await checkStaged({ 'src/shop.ts': "import { Orders } from './orders.js';\nexport const one = (orders: Orders) => orders.byID('1');\n" });
    expect(findings.map(({ severity, message, fix }) => [severity, message, fix?.edits.map(({ text }) => text)])).toEqual([['error', '`Orders` has no member `byID`; did you mean `byId`?', ['byId']]]);
  });

  it('of what methods of the repository give', async () => {
    expect(await saidOf("import { Orders } from './orders.js';\nexport const n = new Orders().byId('1')?.totalPrice;\n")).toEqual(['error: `Order` has no member `totalPrice`']);
  });

  it('of installed packages', async () => {
    expect(await saidOf("import { Basket, open } from 'basket-kit';\nnew Basket<string>().addAll(['a']);\nexport const count = async () => (await open('x')).length;\n")).toEqual([
      'error: `Basket<string>` has no member `addAll`',
      'error: `Basket<string>` has no member `length`',
    ]);
  });

  it('of inferred values', async () => {
    expect(await saidOf("import { Orders } from './orders.js';\nexport const ids = new Orders().all().map((one) => one.identifier);\n")).toEqual(['error: `Order` has no member `identifier`']);
  });

  it('taken apart', async () => {
    expect(await saidOf("import { Orders } from './orders.js';\nconst [first] = new Orders().all();\nexport const { vat } = first!;\n")).toEqual(['error: `Order` has no member `vat`']);
  });
});

describe('what the checker cannot see whole is not accused', () => {
  it.each([
    ['a package that is not installed', "import { Thing } from 'absent-kit';\nexport const x = (one: Thing) => one.anything.at.all();\n"],
    ['a class that extends one of such a package', "import { Base } from 'absent-kit';\nexport class Mine extends Base { own = 1 }\nexport const y = (one: Mine) => one.inherited();\n"],
    ['an interface that extends one of such a package', "import type { Props } from 'absent-kit';\ninterface Mine extends Props { own: number }\nexport const z = (one: Mine) => one.inherited;\n"],
    ['an element of a list of such things', "import type { Props } from 'absent-kit';\ninterface Mine extends Props { own: number }\nexport const z = (many: Mine[]) => many.map((one) => one.inherited);\n"],
    ['one of several types', "import { Orders } from './orders.js';\nexport const f = (x: Orders | { later(): void }) => x.later();\n"],
    ['an error beside a package that is not installed', "import { fail } from 'absent-kit';\nexport const f = (error: Error) => fail((error as Error).status);\n"],
    ['any', 'export const f = (x: any) => x.anything;\n'],
    ['an empty object', 'const state = {};\nexport const s = (state as {}) && Object.keys(state);\n'],
    ['what is there', "import { Orders } from './orders.js';\nexport const n = new Orders().byId('1')?.total.toFixed(2);\n"],
    ['what is excused', "import { Orders } from './orders.js';\n// @ts-expect-error not yet\nexport const n = new Orders().later();\n"],
    ['a cast', "import { Orders } from './orders.js';\nexport const n = (new Orders() as any).later();\n"],
    ['a question', "import { Orders } from './orders.js';\nexport const f = (x: Orders | { later(): void }) => ('later' in x ? x.later() : x.all());\n"],
  ])('%s', async (_, code) => {
    expect(await saidOf(code)).toEqual([]);
  });

  it('names that a module passes on from a package that is not installed, globals that programs extend, and what is assigned', async () => {
    const code = "import { Globe } from './icons.js';\nGlobe;\nwindow.shop.track();\nBigInt.prototype.toJSON = function () { return String(this); };\n";
    expect(await saidOf(code, { 'src/icons.ts': "export * from 'absent-kit';\nexport const own = 1;\n" })).toEqual([]);
  });

  it('declarations of the repository count', async () => {
    expect(await saidOf("export const x = 'a'.shout();\n", { 'src/global.d.ts': 'interface String { shout(): string }\n' })).toEqual([]);
  });
});

describe('the checker sees the snapshot', () => {
  it('and not what is on disk', async () => {
    const repo = withRepo();
    writeAll(repo, { ...installed, ...project });
    repo.git('add', '.');
    repo.git('commit', '-q', '-m', 'start');
    writeAll(repo, { 'src/shop.ts': "import { Orders } from './orders.js';\nexport const n = new Orders().count();\n" });
    repo.git('add', '.');
    // Not added: the commit lacks the method.
    writeAll(repo, { 'src/orders.ts': `${project['src/orders.ts']}export const more = 1;\n`.replace('all():', 'count() { return 1; }\n  all():') });
    const snapshot = await open(repo, { mode: 'staged' });
    const { findings } = await analyze(snapshot, { rules: own, maxBytes: 1e6, maxSteps: 1e4, strict: false, allowUnparsed: false, isIgnored: () => false, threshold: () => 'suggestion', override: () => undefined, types: { seconds: 120 } });
    expect(findings.map(({ message }) => message)).toEqual(['`Orders` has no member `count`']);
  });

  it('and tells changed lines only', async () => {
    const { findings } = await checkStaged(
      { 'src/shop.ts': "import { Orders } from './orders.js';\nexport const old = new Orders().gone();\nexport const fresh = 1;\n" },
      { 'src/shop.ts': "import { Orders } from './orders.js';\nexport const old = new Orders().gone();\n" },
    );
    expect(findings).toEqual([]);
  });

  it('and says which configuration it cannot use', async () => {
    const { findings, notices } = await checkStaged({ 'tsconfig.json': '{"extends":"./.made/tsconfig.json"}', 'src/shop.ts': "import { Orders } from './orders.js';\nexport const n = new Orders().later();\n" });
    expect(findings).toEqual([]);
    expect(notices).toEqual([expect.stringMatching(/^types were not checked with tsconfig\.json: .*\.made\/tsconfig\.json/)]);
  });

  it('and is not asked without a tsconfig', async () => {
    const { findings, notices = [] } = await checkStaged({ 'tsconfig.json': '{}', 'src/a.js': 'export const x = 1;\n' });
    expect([findings, notices]).toEqual([[], []]);
  });
});
