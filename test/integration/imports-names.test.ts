import { describe, expect, it } from 'vitest';
import { fixedText, namesIn, stageOnto } from '../support/names-in-repo.ts';
import { withRepo } from '../support/with-repo.ts';
import type { TestRepo } from '../support/with-repo.ts';

const manifest = JSON.stringify({ name: 'shop', type: 'module', dependencies: { typed: '1.0.0', plain: '1.0.0', both: '1.0.0', opaque: '1.0.0' } });

const local = {
  'package.json': manifest,
  'src/orders.ts': 'export interface Order { id: string }\nexport const orders = 1, total = 2;\nexport const { first, rest: others } = { first: 1, rest: 2 };\nexport async function* listOrders() {}\nexport abstract class Shelf {}\nexport enum State { Open }\n',
  'src/index.ts': "export * from './orders.ts';\nexport { total as sum } from './orders.ts';\nexport * as all from './orders.ts';\n",
  'src/page.vue': '<script>export default {}</script>\n',
  'src/db.cjs': "exports.query = () => {};\nmodule.exports.close = () => {};\nObject.defineProperty(exports, 'open', { value: 1 });\n",
  'src/whole.cjs': "const { query } = require('./db.cjs');\nmodule.exports = { query, connect() {}, ...require('./db.cjs') };\n",
  'src/loop.cjs': "for (const name of ['a', 'b']) exports[name] = name;\n",
  'src/assigned.cjs': 'Object.assign(exports, require("fs"));\n',
  'src/main.ts': 'export default function main() {}\n',
};

function install(repo: TestRepo): void {
  const write = (path: string, text: string): void => repo.write(`node_modules/${path}`, text);
  write('typed/package.json', '{ "name": "typed", "version": "1.2.0", "types": "./types/index.d.ts", "main": "./index.js" }');
  write('typed/types/index.d.ts', "export * from './more';\nexport declare function parse(text: string): void;\nexport type Options = {};\n");
  write('typed/types/more.d.ts', 'declare const stringify: () => string;\nexport { stringify };\n');
  write('typed/index.js', 'exports.parse = () => {};\nexports.stringify = () => {};\n');
  write('plain/package.json', '{ "name": "plain", "version": "1.0.0", "exports": { "import": "./index.mjs", "require": "./index.cjs" } }');
  write('plain/index.mjs', 'export const esmOnly = 1;\nexport default 1;\n');
  write('plain/index.cjs', 'exports.cjsOnly = 1;\n');
  write('both/package.json', '{ "name": "both", "version": "1.0.0", "main": "index", "types": "index.d.ts" }');
  write('both/index.d.ts', 'declare function both(): void;\ndeclare namespace both {\n  interface Inner {}\n  function helper(): void;\n}\nexport = both;\n');
  write('both/index.js', 'module.exports = function both() {};\nmodule.exports.helper = () => {};\nmodule.exports.late = () => {};\n');
  write('opaque/package.json', '{ "name": "opaque", "version": "1.0.0" }');
  write('opaque/index.js', "const names = ['read', 'whatever'];\nmodule.exports = build(names.map((name) => `${name}Order`));\n");
}

describe('a name that a module of the repository', () => {
  it.each([
    ['does not have', "import { order } from './orders.ts';", '`./orders.ts` (src/orders.ts) has no export `order`; did you mean `Order`?', 'Order as order'],
    ['passes on under another name', "import { summ } from './index.ts';", 'has no export `summ`; did you mean `sum`?', 'sum as summ'],
    ['does not have as its default', "import orders from './orders.ts';", '`./orders.ts` (src/orders.ts) has no default export; it exports `orders` by name', '{ orders }'],
    ['does not pass on', "export { orderz as o } from './index.ts';", 'has no export `orderz`', undefined],
    ['has as its default only', "import { main } from './main.ts';", 'has no export `main`', undefined],
    ['does not set in CommonJS', "const { querry } = require('./db.cjs');", 'has no export `querry`; did you mean `query`?', 'query: querry'],
    ['does not make in a loop over texts', "const { c } = require('./loop.cjs');", 'has no export `c`', undefined],
    ['does not put together', "require('./whole.cjs').conect();", 'has no export `conect`; did you mean `connect`?', ').connect()'],
    ['does not have as a type', "import type { Ordr } from './orders.ts';", 'has no export `Ordr`; did you mean `Order`?', 'Order as Ordr'],
    ['does not have in a type', "let x: import('./orders.ts').Ordr;", 'has no export `Ordr`', undefined],
    ['does not have when it is loaded late', "const { listOrder } = await import('./orders.ts');", 'did you mean `listOrders`?', 'listOrders: listOrder'],
  ])('%s', async (_name, line, message, fixed) => {
    const repo = withRepo();
    stageOnto(repo, local, { 'src/api.ts': `${line}\n` });
    const { said, messages, findings } = await namesIn(repo);
    expect(said).toEqual(['src/api.ts:1 error invented-export']);
    expect(messages[0]).toContain(message);
    if (fixed !== undefined) expect(fixedText(repo, findings[0]!)).toContain(fixed);
  });

  it('has, in whatever way', async () => {
    const repo = withRepo();
    stageOnto(repo, local, {
      'src/api.ts': [
        "import main, { type default as M } from './main.ts';", "import { orders, total, first, others, listOrders, Shelf, State, type Order } from './orders.ts';", "import { orders as a, sum, all, Order as B } from './index.ts';",
        "import page from './page.vue';", "import db, { query, close, open } from './db.cjs';", "const { query: q, connect, close: c, open: o } = require('./whole.cjs');", "const { a: a1, b: b1 } = require('./loop.cjs');",
        "const { readFile } = require('./assigned.cjs');", "const { absent = 1 } = require('./db.cjs');", 'export {};', '',
      ].join('\n'),
    });
    expect((await namesIn(repo)).said).toEqual([]);
  });

  it('is given by another file that adds to it', async () => {
    const repo = withRepo();
    stageOnto(repo, { ...local, 'src/more.ts': "declare module './orders.ts' {\n  interface Discount { percent: number }\n}\nexport {};\n", 'docs/posts.data.ts': 'declare const data: string[];\nexport { data as other };\nexport default { load() {} };\n' }, { 'src/api.ts': "import type { Discount } from './orders.ts';\nimport { data } from '../docs/posts.data';\nexport type { Discount };\nvoid data;\n" });
    expect((await namesIn(repo)).said).toEqual([]);
  });

  it('had until this change', async () => {
    const repo = withRepo();
    repo.commit('Start', { ...local, 'src/api.ts': "import { total } from './index.ts';\nvoid total;\n", 'src/b.ts': "import { Shelf } from './orders.ts';\nvoid Shelf;\n" });
    repo.stage({ 'src/orders.ts': local['src/orders.ts'].replace('Shelf', 'Board') });
    const { said, messages } = await namesIn(repo);
    expect(said).toEqual(['src/b.ts:1 error invented-export']);
    expect(messages[0]).toContain('no longer exports `Shelf`: this change takes it away');
  });
});

describe('a name that an installed package', () => {
  it.each([
    ['has neither in its types nor in its program', "import { pars } from 'typed';", 'error', '`typed` (typed 1.2.0) has no export `pars`; did you mean `parse`?'],
    ['cannot make of the words in it, though its program is not understood', "const { readSafely } = require('opaque');", 'warning', 'has no export `readSafely`'],
    ['has under no condition', "import { esmOnyl } from 'plain';", 'warning', 'has no export `esmOnyl`'],
    ['of `export =` has in no namespace', "import { helpers } from 'both';", 'error', 'has no export `helpers`; did you mean `helper`?'],
  ])('%s', async (_name, line, severity, message) => {
    const repo = withRepo();
    install(repo);
    stageOnto(repo, { ...local, '.gitignore': 'node_modules\n' }, { 'src/api.ts': `${line}\n` });
    const { said, messages } = await namesIn(repo);
    expect(said).toEqual([`src/api.ts:1 ${severity} invented-export`]);
    expect(messages[0]).toContain(message);
  });

  it('has anywhere', async () => {
    const repo = withRepo();
    install(repo);
    stageOnto(repo, { ...local, '.gitignore': 'node_modules\n' }, {
      'src/api.ts': "import { parse, stringify, type Options } from 'typed';\nimport plain, { esmOnly } from 'plain';\nconst { cjsOnly } = require('plain');\nimport both, { helper, late, type Inner } from 'both';\nimport { whatever, readOrder } from 'opaque';\nexport {};\n",
    });
    expect((await namesIn(repo)).said).toEqual([]);
  });

  it('may have, for it is not installed', async () => {
    const repo = withRepo();
    stageOnto(repo, local, { 'src/api.ts': "import { pars } from 'typed';\nimport x from 'typed/nothing';\nvoid [pars, x];\n" });
    const { said, analysis } = await namesIn(repo);
    expect(said).toEqual([]);
    // The modules are declared; the two names nobody here can know.
    expect(analysis.stats.names).toMatchObject({ unknown: 2 });
    expect(analysis.stats.names!.asked).toBeGreaterThanOrEqual(4);
  });
});
