import { describe, expect, it } from 'vitest';
import { analyzeFiles } from '../support/check-case.ts';
import { checkMembersOf as check, memberRules } from '../support/check-members.ts';
import type { MemberSetting as Setting } from '../support/check-members.ts';
import { readPageCases } from '../support/page-cases.ts';

const rule = memberRules.find(({ meta }) => meta.id === 'invented-member')!;

/** Each member as the message names it: `crypto.createSecureHash`, and what is said beside it. */
type Bad = readonly [code: string, name: string, near?: string];

const modules: readonly Bad[] = [
  ["import crypto from 'node:crypto';\nexport const d = crypto.createSecureHash('sha256');", 'createSecureHash'],
  ["import * as fs from 'fs';\nfs.readFileAsync('orders.csv');", 'readFileAsync', 'readFile'],
  ["import fs from 'node:fs';\nawait fs.promises.readFileAsync('orders.csv');", 'readFileAsync', 'readFile'],
  ["import { promises as fs } from 'fs';\nawait fs.exists('orders.csv');", 'exists'],
  ["import { promises } from 'node:fs';\nawait promises.readJson('orders.json');", 'readJson'],
  ["import fs from 'node:fs/promises';\nawait fs.readFileSync('orders.csv');", 'readFileSync', 'readFile'],
  ["const fs = require('fs');\nfs.ensureDirSync('out');", 'ensureDirSync'],
  ["const { promises: files } = require('node:fs');\nfiles.copy('a', 'b');", 'copy'],
  ["require('node:fs').promises.readAll('a');", 'readAll', 'read'],
  ["const fs = await import('node:fs');\nfs.readLines('orders.csv');", 'readLines', 'readlink'],
  ["const { default: os } = await import('node:os');\nos.cpuCount();", 'cpuCount'],
  ["import os from 'os';\nconsole.log(os.totalMemory());", 'totalMemory'],
  ["import path from 'node:path';\npath.posix.joinPaths('a');", 'joinPaths'],
  ["import util from 'node:util';\nutil.promisfy(setTimeout);", 'promisfy', 'promisify'],
  ["import util from 'node:util';\nutil.types.isPromiseLike(1);", 'isPromiseLike'],
  ["import { Buffer } from 'node:buffer';\nBuffer.fromHexText('00');", 'fromHexText'],
  ["import { Readable } from 'node:stream';\nReadable.fromArray([1]);", 'fromArray'],
  ["import { createHash } from 'node:crypto';\ncreateHash('sha256').updateAll('x');", 'updateAll', 'update'],
  ["import { createHash } from 'node:crypto';\ncreateHash('sha256').update('x').digest('hex').toUpper();", 'toUpper', 'toUpperCase'],
  ["import { EventEmitter } from 'node:events';\nnew EventEmitter().onAny('x', () => {});", 'onAny'],
  ["import { AsyncLocalStorage } from 'node:async_hooks';\nconst store = new AsyncLocalStorage();\nstore.runWith({}, () => {});", 'runWith'],
  ["import http from 'node:http';\nhttp.createServer().listenAsync(80);", 'listenAsync', 'listen'],
  ["import { readFileSync } from 'node:fs';\nexport const rows = readFileSync('orders.csv', 'utf8').lines();", 'lines'],
  ["import { readFile } from 'node:fs/promises';\nconst text = await readFile('orders.csv', { encoding: 'utf8' });\ntext.strip();", 'strip', 'trim'],
  ["import path from 'node:path';\nconst name = path.basename('a.csv');\nname.removeSuffix('.csv');", 'removeSuffix'],
  ["import url from 'node:url';\nurl.parseUrl('x');", 'parseUrl'],
  ["import { setTimeout as sleep } from 'node:timers/promises';\nimport timers from 'node:timers/promises';\nawait sleep(1);\nawait timers.sleep(1);", 'sleep'],
];

const globals: readonly Bad[] = [
  ['Promise.allResolved([]);', 'allResolved', 'allSettled'],
  ['Promise.delay(100);', 'delay'],
  ["Object.hasKey({}, 'sku');", 'hasKey', 'hasOwn'],
  ['Object.map({}, String);', 'map'],
  ["JSON.parseSafe('{}');", 'parseSafe', 'parse'],
  ['Math.clamp(1, 0, 2);', 'clamp'],
  ['Math.average([1]);', 'average'],
  ['Array.fromEntries([]);', 'fromEntries'],
  ['Array.range(0, 10);', 'range'],
  ['Number.isNumber(1);', 'isNumber', 'isFinite'],
  ["String.format('%s', 1);", 'format'],
  ['Date.today();', 'today', 'now'],
  ['export const had = Array.prototype.contains;', 'contains', 'includes'],
  ["Object.prototype.hasOwn.call({}, 'sku');\nArray.prototype.flaten.call([]);", 'flaten', 'flat'],
  ['process.nextTik(() => {});', 'nextTik', 'nextTick'],
  ["document.getElementsById('cart');", 'getElementsById', 'getElementById'],
  ["crypto.createHash('sha256').update('x');", 'createHash', 'Web Crypto'],
  ['const { parseSafe } = JSON;\nparseSafe;', 'parseSafe', 'parse'],
  ['globalThis.Promise.allDone([]);', 'allDone'],
  ["window.JSON.parseOr('{}', {});", 'parseOr', 'parse'],
  ["export const kinds = ['Object', 'Array'];\nObject.mapValues({});", 'mapValues'],
  ["URL.isValid('https://shop.example');", 'isValid'],
  ["Intl.formatNumber(1);", 'formatNumber'],
  ['Reflect.aply(String, null, []);', 'aply', 'apply'],
];

const values: readonly Bad[] = [
  ["export const x = 'orders'.contains('o');", 'contains', 'includes'],
  ["'orders'.replaceWith('o', '0');", 'replaceWith', 'replace'],
  ["const name = 'Ada';\nname.capitalize();", 'capitalize'],
  ['const id = 1;\n`order ${id}`.titleize();', 'titleize'],
  ["export const n = ('a' + String(1)).padLeft(3);", 'padLeft', 'padStart'],
  ['[1, [2]].flatten();', 'flatten', 'flat'],
  ['export const last = [1, 2].last();', 'last'],
  ['const list = [];\nlist.add(1);', 'add', 'push'],
  ['const size = [1].size;\nsize;', 'size', 'length'],
  ["const stock = new Map();\nstock.getOrDefault('sku', 0);", 'getOrDefault'],
  ['export const count = new Map([[1, 2]]).length;', 'length', 'size'],
  ["const seen = new Set();\nseen.contains('sku');", 'contains', 'has'],
  ["const seen = new Set();\nseen.push('sku');", 'push', 'add'],
  ["new URLSearchParams('a=1').toObject();", 'toObject'],
  ["new URL('https://shop.example').params.get('a');", 'params'],
  ["new Date().format('YYYY');", 'format'],
  ['new Date().addDays(1);', 'addDays'],
  ['(5).toCurrency();', 'toCurrency'],
  ["/o/.matches('order');", 'matches'],
  ['new Promise(() => {}).done();', 'done'],
  ['new FormData().toJSON();', 'toJSON'],
  ['new Headers().toObject();', 'toObject'],
  ['new AbortController().cancel();', 'cancel'],
  ['export const load = async (url: string) => {\n  const res = await fetch(url);\n  return res.data;\n};', 'data', 'json'],
  ['export const load = async (url: string) => (await fetch(url)).jsonBody();', 'jsonBody', 'json'],
  ['export const load = async (url: string) => (await (await fetch(url)).text()).toLower();', 'toLower', 'toLowerCase'],
  ['export const has = (roles: string[]) => roles.contains(1);', 'contains', 'includes'],
  ['export const has = (roles: readonly string[] | undefined) => roles!.contains(1);', 'contains', 'includes'],
  ['export const up = (name: string) => name.toTitleCase();', 'toTitleCase'],
  ['export const up = (name?: string) => name?.toTitleCase();', 'toTitleCase'],
  ['export function f(ids: Set<string>) { return ids.length; }', 'length', 'size'],
  ['export const one = (when: Date) => when.isBefore(when);', 'isBefore'],
  ["export const parts = 'a,b'.split(',').first();", 'first'],
  ['export const keys = Object.keys({}).contains(1);', 'contains', 'includes'],
  ["export const text = JSON.stringify({}).pretty();", 'pretty'],
  ["const { length, contains } = 'text';\nlength;\ncontains;", 'contains', 'includes'],
  ["const word = Math.random() > 1 ? 'a' : 'b';\nword.reverse();", 'reverse'],
  ["export const kind = (typeof 1).is('number');", 'is'],
  ["let total = 'none';\ntotal = String(1);\ntotal.toFixed(2);", 'toFixed'],
];

const javascript: readonly Bad[] = [
  ["const crypto = require('crypto');\nmodule.exports = crypto.randomString(8);", 'randomString'],
  ["var fs = require('fs');\nfs.readJSONSync('a.json');", 'readJSONSync'],
  ["const list = [];\nlist.push(1);\nlist.contains(1);", 'contains', 'includes'],
  ["const text = `a`;\ntext.startswith('a');", 'startswith', 'startsWith'],
];

describe('a member that is not there is an error', () => {
  const cases = [...[...modules, ...globals, ...values].map((one) => ({ one, path: 'src/shop.ts' })), ...javascript.map((one) => ({ one, path: 'src/shop.js' }))].map(({ one: [code, name, near], path }) => ({ code, name, near, path }));
  it.each(cases)('$name in $code', async ({ code, name, near, path }) => {
    const found = await check(code, { path });
    expect(found.map(({ message }) => message)).toEqual([expect.stringContaining(`\`${name}\``)]);
    expect(found[0]!.ruleId).toBe('invented-member');
    if (near !== undefined) expect(found[0]!.message).toContain(near);
  });

  it('has enough of them', () => {
    expect(cases.length).toBeGreaterThanOrEqual(90);
  });
});

describe('a name that a module of Node does not export', () => {
  it.each([
    ["import { readFileAsync } from 'node:fs/promises';", 'readFileAsync'],
    ["import { createSecureHash, createHash } from 'crypto';\ncreateHash('md5');", 'createSecureHash'],
    ["export { joinAll } from 'node:path';", 'joinAll'],
    ["import { type PathName } from 'node:fs';", 'PathName'],
    ["import type { ServerOptionz } from 'node:http';", 'ServerOptionz'],
    ["const { readFileAsync } = require('fs');", 'readFileAsync'],
    ["require('path').joinAll('a', 'b');", 'joinAll'],
    ["const { sleep } = await import('node:timers/promises');", 'sleep'],
  ])('%s', async (code, name) => {
    const found = await check(code);
    expect(found.map(({ ruleId, message }) => [ruleId, message.includes(`\`${name}\``)])).toEqual([['invented-export', true]]);
  });
});

/** Whether it is there cannot be known, or it is. */
const innocent: readonly (readonly [what: string, code: string, setting?: Setting])[] = [
  ['chai gives every object `should`', "import chai from 'chai';\nchai.should();\n'x'.length.should.equal(1);\n'x'.should.equal('x');\n[].should.be.empty();"],
  ['an observer of perf_hooks is older than the global one', "import { PerformanceObserver } from 'node:perf_hooks';\nnew PerformanceObserver(() => {}).observe({ entryTypes: ['gc'] });", { manifest: { engines: { node: '>=18.19' } } }],
  ['real members', "import fs from 'node:fs';\nfs.readFileSync('a').toString('utf8').split('\\n').map((x) => x.trim()).at(-1);\nfs.promises.readFile('a');\nfs.constants.R_OK;"],
  ['types of a module', "import type { PathLike, Stats } from 'node:fs';\nimport { type IncomingMessage } from 'http';\nexport type A = PathLike | Stats | IncomingMessage;"],
  ['members of objects and functions', "Promise.toString();\n[].hasOwnProperty('x');\nArray.name;\nString.bind(null);\nMath.toString();"],
  ['members that old versions had', "import util from 'util';\nutil.isArray([]);\nutil.isRegExp(1);\nnew Buffer('x').slice(1);\n'x'.substr(1).trimLeft().anchor('a');\nimport url from 'url';\nurl.parse('x').query;"],
  ['a parameter of JavaScript', 'export const f = (list) => list.contains(1);', { path: 'src/shop.js' }],
  ['a parameter of another type', 'interface Basket { contains(x: number): boolean }\nexport const f = (list: Basket) => list.contains(1);'],
  ['a type of the same name', 'interface Map { getOrDefault(): void }\nexport const f = (list: Map) => list.getOrDefault();'],
  ['a class of the same name', 'class URLSearchParams { toObject() { return {}; } }\nnew URLSearchParams().toObject();'],
  ['an import of the same name', "import Promise from 'bluebird';\nPromise.map([], String);\nPromise.delay(1);"],
  ['a required Promise', "const Promise = require('bluebird');\nPromise.promisifyAll({});", { path: 'src/shop.js' }],
  ['a parameter of the same name', 'export const f = (Math, JSON) => Math.clamp(JSON.parseSafe());', { path: 'src/shop.js' }],
  ['an inner declaration', "const text = 'a';\nexport function f(text) { return text.contains('a'); }\ntext.trim();", { path: 'src/shop.js' }],
  ['a variable that gets another value', "let text = 'a';\ntext = load();\ntext.first();\nfunction load() { return []; }", { path: 'src/shop.js' }],
  ['a var with two declarations', "var a = [];\nvar a = build();\na.first();", { path: 'src/shop.js' }],
  ['a cast', "('x' as any).contains('y');\n(<any>[]).flatten();\nconst list = [] as unknown as Basket;\nlist.contains(1);\ndeclare interface Basket { contains(x: number): boolean }"],
  ['a cast of the member', "import fs from 'node:fs';\n(fs.openAsync as any)('x');"],
  ['a declared type that is wider', 'declare const basket: { contains(x: number): boolean } | string[];\nbasket.contains(1);'],
  ['computed access', "[]['contains'](1);\nconst k = 'x';\nMath[k]();"],
  ['optional calls', "[].flatten?.();\nPromise.allResolved?.([]);"],
  ['a question before', "export const f = (x: number[]) => (Array.prototype.flatten ? x.flatten() : x);"],
  ['typeof', "import fs from 'node:fs';\nexport const g = typeof fs.globAsync === 'function' ? fs.globAsync('*') : [];"],
  ['in', "import fs from 'node:fs';\nif ('globAsync' in fs) fs.globAsync('*');"],
  ['a negated question', "if (!Math.clamp) throw new Error('old');\nMath.clamp(1, 2, 3);"],
  ['a comparison with undefined', "if (Object.mapValues !== undefined) Object.mapValues({});"],
  ['a fallback', "const clamp = Math.clamp || ((x) => x);\nclamp(1);", { path: 'src/shop.js' }],
  ['a short try', "export function has() {\n  try {\n    return Intl.supportedThings('x');\n  } catch {\n    return false;\n  }\n}"],
  ['a global that the file replaces', "globalThis.fetch = load;\nexport const f = async () => (await fetch('x')).data;\nasync function load() { return { data: 1 }; }", { path: 'src/shop.js' }],
  ['a stubbed global', "vi.stubGlobal('fetch', async () => ({ data: 1 }));\nexport const f = async () => (await fetch('x')).data;", { path: 'src/shop.js' }],
  ['an assigned global', "Promise = require('bluebird');\nPromise.delay(1);", { path: 'src/shop.js' }],
  ['a defined global', "Object.defineProperty(globalThis, 'crypto', { value: { createHash() {} } });\ncrypto.createHash('x');", { path: 'src/shop.js' }],
  ['a polyfill in the file', "Array.prototype.flatten = function () { return this.flat(); };\n[].flatten();", { path: 'src/shop.js' }],
  ['a defined property', "Object.defineProperty(String.prototype, 'contains', { value() {} });\n'x'.contains('y');"],
  ['assigned members', "Object.assign(Math, { clamp(x) { return x; } });\nMath.clamp(1);", { path: 'src/shop.js' }],
  ['declare global', "declare global { interface Array<T> { flatten(): T[] } }\n[].flatten();\nexport {};"],
  ['a polyfill elsewhere', "export const x = [].flatten();", { others: { 'src/polyfills.js': 'Array.prototype.flatten = function () { return this.flat(); };' } }],
  ['a bracket polyfill elsewhere', "export const x = [].flatten();", { others: { 'src/polyfills.js': "Array.prototype['flatten'] = function () { return this.flat(); };" } }],
  ['a defined property elsewhere', "'x'.shout();", { others: { 'src/setup.js': "Object.defineProperty(String.prototype, 'shout', { value() { return this; } });" } }],
  ['a declaration elsewhere', "'x'.shout();", { others: { 'types/string.d.ts': 'interface String {\n  shout(): string;\n}' } }],
  ['a replaced global elsewhere', "Promise.delay(1);", { others: { 'src/setup.js': "global.Promise = require('bluebird');" } }],
  ['a static elsewhere', "Math.clamp(1, 0, 2);", { others: { 'src/setup.js': 'Math.clamp = (x, a, b) => x;' } }],
  ['a module declaration elsewhere', "import { createServer, shopServer } from 'node:http';\ncreateServer();\nshopServer();", { others: { 'types/http.d.ts': "declare module 'node:http' {\n  export function shopServer(): void;\n}" } }],
  ['a package that extends strings', "'x'.red;\n'x'.bold.underline();", { manifest: { dependencies: { colors: '^1.4.0' } } }],
  ['a package that extends dates', "new Date().addDays(1);", { manifest: { dependencies: { datejs: '^1.0.0' } } }],
  ['proposals with core-js', "[].lastItem;\nMath.clamp(1, 2, 3);", { manifest: { dependencies: { 'core-js': '^3.0.0' } } }],
  ['metadata', "Reflect.getMetadata('x', {});\nReflect.defineMetadata('x', 1, {});"],
  ['a mocked module', "import { vi } from 'vitest';\nimport fs from 'fs';\nvi.mock('fs');\nfs.__setFiles({});\nfs.setFiles({});"],
  ['a stubbed member', "const fs = require('fs');\nfs.readLater = () => {};\nfs.readLater('x');", { path: 'src/shop.js' }],
  ['promisifyAll', "const fs = require('bluebird').promisifyAll(require('fs'));\nfs.readFileAsync('x');", { path: 'src/shop.js' }],
  ['a module that was handed on', "const fs = require('fs');\nrequire('./extend')(fs);\nfs.ensureOrders('x');", { path: 'src/shop.js', others: { 'src/extend.js': 'module.exports = (fs) => { fs.x = 1; };' } }],
  ['@ts-expect-error', "// @ts-expect-error not in the types\n[].flatten();"],
  ['@ts-ignore', "// @ts-ignore\nPromise.allResolved([]);"],
  ['@ts-nocheck', "// @ts-nocheck\n[].flatten();"],
  ['an own module named like a builtin', "import { sku } from 'constants';\nsku.parse();\nimport util from 'util/orders';\nutil.x();", { manifest: {}, others: { 'tsconfig.json': '{"compilerOptions":{"baseUrl":"src"}}', 'src/constants.ts': 'export const sku = { parse() {} };', 'src/util/orders.ts': 'export default { x() {} };' } }],
  ['a package named like a builtin', "import assert from 'assert';\nassert.thing();", { manifest: { dependencies: { assert: '^2.0.0' } } }],
  ['sqlite without prefix', "import sqlite from 'sqlite';\nsqlite.openOrders();", { manifest: { dependencies: { sqlite: '^5.0.0' } } }],
  ['objects that programs extend', "process.browser;\nprocess.isShop = true;\nprocess.send?.('x');\nprocess.resourcesPath;\nconst error = new Error('x');\nerror.status;\nconsole.logo;\ndocument.myShop;"],
  ['vendor members', "document.webkitExitFullscreen();\ndocument.mozCancelFullScreen();\nnew Date()._isValid;"],
  ['the environment', 'process.env.SHOP_TOKEN;\nprocess.versions.electron;\nprocess.config.variables.x;'],
  ['storage', "localStorage.cart;\nlocalStorage.getItem('cart');\nsessionStorage.order = '1';"],
  ['a narrowed value', "export function f(value: string) {\n  if (Array.isArray(value)) return value.filter(Boolean);\n  return value.trim();\n}"],
  ['a value of another class', "class Cache extends Map { candidates() { return []; } }\nexport function f(cache: Map<string, string>) {\n  if (cache instanceof Cache) return cache.candidates();\n  return [];\n}"],
  ['a value asked for its type', "export function f(value: string) {\n  if (typeof value !== 'string') return value.items();\n  return value;\n}"],
  ['an annotation of Flow that is wrong', "// @flow\nexport function f() {\n  const messages: string = [];\n  messages.push('x');\n  return messages.join(';');\n}", { path: 'src/shop.js' }],
  ['Web Crypto on Workers', "crypto.subtle.timingSafeEqual(a, b);\ndeclare const a: ArrayBuffer, b: ArrayBuffer;", { manifest: { devDependencies: { wrangler: '^4.0.0' } } }],
  ['a response on Workers', 'export default { async fetch(request: Request) {\n  const res = await fetch(request);\n  return res.webSocket;\n} };', { others: { 'wrangler.toml': 'name = "shop"' } }],
  ['a subclass', "class Basket extends Array<number> { total() { return 1; } }\nnew Basket().total();"],
  ['an item of a loop', "for (const order of [[1]]) order.total();\nfor (const key in {}) key.x;", { path: 'src/shop.js' }],
  ['results of unknown functions', "const list = load();\nlist.first();\nfunction load() { return []; }", { path: 'src/shop.js' }],
  ['methods that give several things', "import { createHash } from 'node:crypto';\nconst enc = 'hex';\ncreateHash('md5').digest(enc as never).toX;\nnew Map<string, { first(): void }>().get('x')!.first();"],
  ['expandos on an array', "const list = [];\nlist.total = 3;\nlist.total.toFixed(2);", { path: 'src/shop.js' }],
  ['an array that was handed on', "const list = [];\ndecorate(list);\nlist.total();\nfunction decorate(x) { x['total'] = () => 1; }", { path: 'src/shop.js' }],
  ['a destructured default', "const { allResolved = null } = Promise;\nallResolved;", { path: 'src/shop.js' }],
  ['default of a namespace', "import * as fs from 'fs';\nfs.default.readFileSync('x');"],
  ['builtins as values', "export const f = [Promise, Math, JSON];\nconst M = Math;\nM.max(1);"],
  ['a namespace of TypeScript', "namespace JSON2 { export const parseSafe = 1; }\nJSON2.parseSafe;"],
  ['an enum named like a global', "enum Range { first }\nRange.first;"],
  ['types of modules that are an object of another', "import type { FileHandle, FileReadResult } from 'node:fs/promises';\nimport { type ParsedPath } from 'path/win32';\nimport { ParsedPath as Posix } from 'node:path/posix';\nexport type X = FileHandle | FileReadResult<Buffer> | ParsedPath | Posix;"],
  ['what a test shows not to be there', "import { expect, it } from 'vitest';\nit('has none', () => {\n  const day = new Date();\n  expect(day.format).toBeUndefined();\n  if (day.plus === undefined) expect(1).toBe(1);\n});", { path: 'src/day.test.ts' }],
  ['what a value does not have, to show it', "const card = Promise.resolve({ sort: 7 });\nconst other = { sort: 1 };\nif (other.sort === undefined) throw new Error();\nexport const most = card ? card.sort : null;"],
  ['a name of the markup', "<template><p v-for=\"path in paths\">{{ path.joined }}</p></template>\n<script setup lang=\"ts\">\nimport path from 'node:path';\nconst paths = path.sep.split('x').map((one) => ({ joined: one }));\n</script>", { path: 'src/Paths.vue' }],
  ['a name of a Svelte block', "<script>\nimport os from 'node:os';\nexport let list = [os.EOL];\n</script>\n{#each list as os}<b>{os.label.nice()}</b>{/each}\n{#snippet row(os)}{os.anything()}{/snippet}\n<Tabs let:os>{os.other()}</Tabs>", { path: 'src/Shop.svelte' }],
  ['markup that is no program', "<script>\nconst a = 1;\n</script>\n<p>{#if a.b</p>\n<style>p { color: Math.clampish(1) }</style>\n<!-- {Math.clampish(1)} -->", { path: 'src/Broken.svelte' }],
  ['markup beside an options component', "<template><p>{{ path.joined() }}</p></template>\n<script>\nimport path from 'node:path';\nexport default { data: () => ({ path: path.sep }) };\n</script>", { path: 'src/Old.vue' }],
  ['vue', "<template><p>{{ text.contains }}</p></template>\n<script setup lang=\"ts\">\nconst list = [1];\nlist.at(-1);\n</script>", { path: 'src/Shop.vue' }],
  ['a module that only the prefix has', "import test from 'node:test';\ntest.describe('x', () => {});\ntest.mock.fn();"],
  ['accessors of streams', "import fs from 'node:fs';\nfs.createReadStream('x').pipe(process.stdout).on('x', () => {});\nfs.createWriteStream('x').bytesWritten;"],
  ['iterators and sets of today', 'new Set([1]).union(new Set([2])).isSubsetOf(new Set());\nIterator.from([1]).map(String).toArray();\nObject.groupBy([1], String);'],
  ['declaration files', "declare const x: string;\nexport const y: typeof x.contains;", { path: 'src/shop.d.ts' }],
  ['fixtures', "[].flatten();", { path: 'test/fixtures/shop.ts' }],
];

describe('a package that adds to one thing', () => {
  it('excuses nothing of the others', async () => {
    const manifest = { dependencies: { 'reflect-metadata': '^0.2.0', colors: '^1.4.0' } };
    expect(await check("JSON.parseSafe('{}');\n[1].contains(1);", { manifest })).toHaveLength(2);
    expect(await check("'x'.rainbow();\nReflect.defineMetadata('a', 1, {});", { manifest })).toEqual([]);
  });
});

describe('what may be there is not accused', () => {
  it.each(innocent.map(([what, code, setting]) => ({ what, code, setting })))('$what', async ({ code, setting }) => {
    expect((await check(code, setting)).map(({ message }) => message)).toEqual([]);
  });
});

describe('the page of the rule', () => {
  it.each(readPageCases('invented-member', rule.page).map((one) => [one.name, one] as const))('shows what the rule does: %s', async (name, one) => {
    const { findings } = await analyzeFiles({ 'package.json': '{"name":"shop"}', ...one.files }, ['package.json'], { rules: memberRules });
    expect(findings.length > 0, findings.map(({ message }) => message).join()).toBe(name.includes('/bad-'));
  });
});
