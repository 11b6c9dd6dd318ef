import { expect, it } from 'vitest';
import { namesIn, stageOnto } from '../support/names-in-repo.ts';
import { withRepo } from '../support/with-repo.ts';

const ledger = {
  'package.json': JSON.stringify({
    name: 'ledger', type: 'module',
    exports: { '.': { require: './src/cjs/index.cjs', import: './src/esm/index.js', types: './src/cjs/index.d.ts' }, './src/*': { require: './src/cjs/*.cjs', types: './src/cjs/*.d.ts', import: './src/esm/*.js' } },
  }),
  'src/cjs/index.cjs': 'exports.open = () => 1;\n',
  'src/cjs/index.d.ts': "export interface Booking { sum: number }\nexport declare function open(): number;\nexport * from './rates.js';\n",
  'src/cjs/rates.d.ts': 'export type Rate = number;\n',
  'src/cjs/rates.cjs': '',
  'src/esm/index.js': "export function open() { return 1; }\nexport * from './rates.js';\n",
  'src/esm/rates.js': 'export {};\n',
};

it('knows names of types that only the declarations of a package of the repository have', async () => {
  const repo = withRepo();
  stageOnto(repo, ledger, {
    'test/book.spec.ts': "import * as ledger from 'ledger';\nimport { open } from 'ledger';\nimport type { Booking, Rate } from 'ledger';\nimport type { Rate as Own } from 'ledger/src/rates';\nexport const made: [Booking, Rate, Own, ledger.Booking] = [{ sum: open() }, 1, 2, { sum: 3 }];\n",
  });
  expect((await namesIn(repo)).said).toEqual([]);
});

it('still misses a name that neither the program nor its declarations have', async () => {
  const repo = withRepo();
  stageOnto(repo, ledger, { 'test/book.spec.ts': "import type { Bookings } from 'ledger';\nexport const none: Bookings[] = [];\n" });
  expect((await namesIn(repo)).said).toEqual([expect.stringContaining('invented-export')]);
});

it('takes types of JSDoc for exports, as TypeScript does', async () => {
  const repo = withRepo();
  const files = { 'package.json': '{ "name": "adapter", "type": "module" }', 'utils.js': "const all = ['edge', 'node'];\nexport const isKnown = (/** @type {string} */ one) => all.includes(one);\n/** @typedef {typeof all[number]} Runtime */\n" };
  stageOnto(repo, files, { 'index.d.ts': "import { Runtime } from './utils.js';\nexport interface Config { runtime?: Runtime }\n", 'other.d.ts': "import { Runtimes } from './utils.js';\nexport interface Config { runtime?: Runtimes }\n" });
  expect((await namesIn(repo)).said).toEqual([expect.stringMatching(/^other\.d\.ts.*invented-export/)]);
});

it('knows the module with which Yarn answers where packages are', async () => {
  const repo = withRepo();
  stageOnto(repo, { 'package.json': '{ "name": "shop" }' }, { 'sdk.js': "const pnp = require('pnpapi');\nmodule.exports = pnp;\n" });
  expect((await namesIn(repo)).said).toEqual([]);
});

it('knows what methods of an exported object write on it, and what hangs on its other name', async () => {
  const repo = withRepo();
  const files = {
    'package.json': '{ "name": "shop" }',
    'log.js': "const Log = {\n  start(name) {\n    this.sink = { name, level() {} };\n  },\n};\nmodule.exports = Log;\n",
    'queue.js': "let Queue;\nmodule.exports = Queue = {\n  drain() {},\n};\nQueue.promises = { drain: async () => {} };\n",
  };
  stageOnto(repo, files, { 'main.js': "const log = require('./log');\nconst queue = require('./queue');\nlog.start('shop');\nlog.sink.level('debug');\nqueue.promises.drain();\n", 'other.js': "const log = require('./log');\nlog.sinks.level('debug');\n" });
  expect((await namesIn(repo)).said).toEqual([expect.stringMatching(/^other\.js.*invented-member/)]);
});
