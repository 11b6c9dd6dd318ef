import type { BuiltinThing } from '../../builtins/table.ts';
import type { Access } from './check-members-uses.ts';

/**
 * How sure it is that a thing has no other members than the table says.
 * `whole`: none. `calls`: programs hang values on it, but its methods are known. `slips`: others add methods too; only a call that is a
 * slip of a real method is told.
 */
export type Closedness = 'whole' | 'calls' | 'slips' | 'open';

/** Globals whose own members nobody adds to without saying so. */
const WHOLE_STATICS = new Set('Array Object String Number Boolean BigInt Math JSON Promise Date Map Set WeakMap WeakSet Atomics URL URLSearchParams Buffer ArrayBuffer AbortSignal Intl Proxy'.split(' '));
/** Values that are handed on and read, and that hardly anybody hangs something on. */
const WHOLE_VALUES = new Set('String# Number# Boolean# BigInt# Array# Map# Set# WeakMap# WeakSet# Promise# Date# RegExp# URL# URLSearchParams# Headers# Response# Request# FormData#'.split(' '));
/** Objects whose constructors are made to be extended: errors get codes, events get details. */
const OPEN = /(?:Error|Event|EventTarget|Exception)#$|^(?:Object|Function|Generator|String\.Iterator|Iterator)#$|^Function$|^Object\.|^process\.|^globalThis$/;
/** Modules that are as much objects of the program as of Node. */
const SLIPS = new Set(['process', 'console', 'document', 'performance', 'navigator', 'Reflect', 'Symbol', 'RegExp', 'Error', 'module/', 'repl/', 'cluster/']);

export function closednessOf(thing: BuiltinThing, form: Access['form']): Closedness {
  const { key } = thing;
  if (thing.open || OPEN.test(key)) return 'open';
  // What nobody exports breaks an import before anything runs.
  if (key.endsWith('/') && form === 'import') return 'whole';
  if (key === 'crypto') return 'calls';
  if (SLIPS.has(key) || thing.dom) return 'slips';
  if (key.endsWith('#')) return WHOLE_VALUES.has(key) ? 'whole' : 'calls';
  if (key.includes('/')) return 'whole';
  return WHOLE_STATICS.has(key) ? 'whole' : 'slips';
}

/** Members of every object and every function, and what bundlers, old code and assertion libraries (`should`) put on them. */
const EVERYWHERE = new Set('constructor hasOwnProperty isPrototypeOf propertyIsEnumerable toLocaleString toString valueOf __proto__ __defineGetter__ __defineSetter__ __lookupGetter__ __lookupSetter__ should'.split(' '));
const OF_FUNCTIONS = new Set('apply bind call name length prototype arguments caller displayName super_'.split(' '));
const OF_MODULES = new Set(['default', '__esModule', 'then']);

/** Tells whether a name is there, whatever the table's list of the thing says. */
export function isEverywhere(thing: BuiltinThing, name: string): boolean {
  if (EVERYWHERE.has(name) || name.startsWith('_') || /^(?:webkit|moz|ms|o)[A-Z]/.test(name)) return true;
  return !thing.key.endsWith('#') && (OF_FUNCTIONS.has(name) || (thing.key.includes('/') && OF_MODULES.has(name)));
}

/** Packages that add members to what every program has when they are loaded, and to what. */
const EXTENDERS: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:should|should-\w+|sugar(?:-\w+)?|prototypejs?|mootools\S*|ext(?:js)?|cycle|es5-shim|es6-shim|es7-shim|collections|montage|linq(?:-to-typescript|ts|\.ts)?|ts-extension-methods|extended-\w+|prototypes?|babel-polyfill|@babel\/polyfill|polyfill-\S+|@ungap\/\S+|fibers|mongo-sanitize-proto)$/, /^/],
  [/^(?:colors|string-format|typescript-string-operations|string-extensions?|underscore\.string|string\.prototype\.\S+|shelljs)$/, /^String\b/],
  [/^(?:datejs|date-utils|date-format-lite)$/, /^(?:Date|Number|String)\b/],
  [/^(?:bluebird|promise\.prototype\.\S+)$/, /^Promise\b/],
  [/^(?:array-extensions?|array\.prototype\.\S+)$/, /^Array\b/],
  [/^object\.\w+$/, /^Object\b/],
  [/^buffer-extend$/, /^Buffer\b/],
  [/^(?:reflect-metadata|harmony-reflect)$/, /^Reflect\b/],
];

/** Tells whether loading a package may give a thing further members. */
export function extendsThing(packageName: string, key: string): boolean {
  return EXTENDERS.some(([name, things]) => name.test(packageName) && things.test(key));
}

/** Things of the web that other runtimes give more members than browsers and Node do. */
export const EXTENDED_ELSEWHERE = /^(?:Request|Response|Headers|FormData|Blob|File|Cache|CacheStorage|Crypto|SubtleCrypto|CryptoKey|crypto|WebSocket|\w*Stream\w*|MessagePort|Navigator|navigator|Performance|performance|console|process|Error|AbortSignal)#?$/;

/** Packages and files that tell of Cloudflare Workers, Deno, Bun, React Native or Electron. */
export const OTHER_RUNTIMES = /^(?:@cloudflare\/\S+|wrangler|miniflare|workerd|bun-types|@types\/bun|@types\/deno|react-native|expo|electron|@lynx-js\/\S+|@vercel\/edge|edge-runtime|@edge-runtime\/\S+|@fastly\/\S+)$/;
export const RUNTIME_FILES = ['wrangler.toml', 'wrangler.json', 'wrangler.jsonc', 'deno.json', 'deno.jsonc', 'bunfig.toml', 'bun.lock', 'bun.lockb'];
