import { describe, expect, it } from 'vitest';
import { readModuleTable } from '../../../src/analyze/names/module-table.ts';
import { parseSource } from '../../../src/syntax/parse.ts';

function tableOf(text: string): { names: string; stars: string; exhaustive: boolean } {
  const { names, stars, exhaustive } = readModuleTable(parseSource('index.js', text));
  return { names: [...names].filter((name) => name !== 'default').sort().join(' '), stars: stars.join(' '), exhaustive };
}

describe('what a CommonJS program exports', () => {
  it.each<[string, string, string, string?]>([
    ['members', 'exports.a = 1;\nmodule.exports.b = exports.c = 2;\nexports["d"] = 3;', 'a b c d'],
    ['an object', 'module.exports = { a, b: 1, get c() { return 1; }, d() {} };', 'a b c d'],
    ['a constant object, and what hangs on it', "const keys = { a: Symbol('a') };\nkeys.b = 1;\nmodule.exports = keys;\nkeys.c = 2;", 'a b c'],
    ['a function with properties', "function api() {}\napi.a = 1;\nmodule.exports = api;\nmodule.exports.default = api;\nmodule.exports.api = api;", 'a api'],
    ['a class with static members', 'class Pool { static open() {} static size = 1; close() {} }\nmodule.exports = Pool;\nPool.Client = class {};', 'Client open size'],
    ['a class of the file that inherits', 'class Base { static make() {} }\nclass Shop extends Base {}\nmodule.exports = Shop;', 'make'],
    ['its own error', 'module.exports = class ShopError extends Error { static from() {} };', 'from'],
    ['either of two modules', "if (process.env.NODE_ENV === 'production') module.exports = require('./a.js'); else module.exports = require('./b.js');", '', './a.js ./b.js'],
    ['another module and more', "const whole = require('./whole');\nwhole.extra = 1;\nmodule.exports = whole;", 'extra', './whole'],
    ['parts of others', "const b = require('./b');\nmodule.exports = { ...require('./a'), ...b, c: 1 };", 'c', './a ./b'],
    ['what Object.assign puts together', "module.exports = Object.assign(function shop() {}, { a: 1 }, require('./b'));", 'a', './b'],
    ['what Object.assign adds', "Object.assign(exports, { a: 1 }, require('./b'));", 'a', './b'],
    ['a frozen object', 'module.exports = Object.freeze({ a: 1 });', 'a'],
    ['defined properties', "Object.defineProperty(exports, 'a', { get() {} });\nObject.defineProperties(module.exports, { b: { value: 1 } });\nexports.__defineGetter__('c', () => 1);", 'a b c'],
    ['a loop over texts', "for (const name of ['get', 'put']) exports[name] = 1;\n['a', 'b'].forEach((one) => { module.exports[one] = 2; });", 'a b get put'],
    ['a loop over the keys of an object', 'const table = { a: 1, b: 2 };\nObject.keys(table).forEach(function (key) { Object.defineProperty(exports, key, { value: table[key] }); });', 'a b'],
    ['what a function of the file puts on it', 'install(exports);\nfunction install(target) { target.a = 1; }\n', 'a'],
    ['one of itself under another name', 'module.exports = find;\nmodule.exports.all = find;\nmodule.exports.all.sync = 1;\nfunction find() {}', 'all sync'],
    ['chained assignments', 'module.exports = exports = shop.shop = shop;\nshop.a = 1;\nfunction shop() {}', 'a shop'],
    ['what a function made in a function has', 'const stringify = configure();\nstringify.configure = configure;\nmodule.exports = stringify;\nfunction configure() { function stringify() {}\n stringify.bigint = 1;\n return stringify; }', 'bigint configure'],
    ['the default of a compiler', "exports.default = void 0;\nvar _default = { a: 1 };\nexports.default = _default;\nmodule.exports = exports['default'];", 'a'],
    ["TypeScript's stars", 'var __exportStar = (this && this.__exportStar) || function(m, exports) { for (var p in m) if (p !== "default") exports[p] = m[p]; };\nObject.defineProperty(exports, "__esModule", { value: true });\nexports.a = void 0;\n__exportStar(require("./b"), exports);\ntslib_1.__exportStar(require("./c"), exports);', '__esModule a', './b ./c'],
    ["Babel's stars", 'var _b = require("./b");\nObject.keys(_b).forEach(function (key) { if (key in exports && exports[key] === _b[key]) return; Object.defineProperty(exports, key, { get: function () { return _b[key]; } }); });', '', './b'],
    ["esbuild's way", 'var all = {};\n__export(all, { a: () => a, b: () => b });\nmodule.exports = __toCommonJS(all);\n__reExport(all, require("./c"), module.exports);\n0 && (module.exports = { a, b });', 'a b', './c'],
    ['a UMD factory', "(function (global, factory) { typeof exports === 'object' && typeof module !== 'undefined' ? factory(exports) : factory(global.shop = {}); })(this, function (out) { 'use strict'; out.a = 1; });", 'a'],
    ['a constant of a wrapping function', "(function () { var shop = {}; shop.a = 1; function use() { return shop.a; } if (typeof module !== 'undefined') module.exports = shop; })();", 'a'],
  ])('is known to its end: %s', (_name, text, names, stars = '') => {
    expect(tableOf(text)).toEqual({ names, stars, exhaustive: true });
  });

  it.each<[string, string]>([
    ['somebody else gets it', 'exports.a = 1;\nfill(exports);'],
    ['a function of the file hands it on', 'function install(target) { fill(target); }\ninstall(exports);'],
    ['its names are computed', 'for (const name of list()) exports[name] = 1;'],
    ['it is made elsewhere', 'module.exports = build();'],
    ['it is an instance', 'module.exports = new Shop();'],
    ['its class inherits from elsewhere', "const { EventEmitter } = require('events');\nclass Pool extends EventEmitter {}\nmodule.exports = Pool;"],
    ['what hangs on the constant is computed', 'const api = {};\nfor (const name of list()) api[name] = 1;\nmodule.exports = api;'],
    ['the constant is handed on', 'const api = { a: 1 };\nfill(api);\nmodule.exports = api;'],
    ['the constant is written again', 'let api = { a: 1 };\napi = build();\nmodule.exports = api;'],
    ['the whole of something is spread into it', 'module.exports = { a: 1, ...build() };'],
    ['a UMD factory gives it back', "(function (root, factory) { if (typeof module === 'object' && module.exports) module.exports = factory(); })(this, function () { return build(); });"],
    ['the module itself is handed on', "exports.a = 1;\nrequire('./setup')(module);"],
    ['a condition may make it the object', "var shop = (function (exports) { exports.a = 1; })(typeof module === 'object' ? module.exports : {});"],
  ])('is not known to its end where %s', (_name, text) => {
    expect(tableOf(text).exhaustive).toBe(false);
  });
});
