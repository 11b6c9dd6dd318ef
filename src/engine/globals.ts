import { instantiate } from './typed.ts';
import type { Machine } from './machine.ts';
import type { Node } from './node.ts';
import type { Value } from './values.ts';
import { constant, UNDEFINED } from './values.ts';

/** Names of the language and of every runtime that builtins.ts gives a meaning. */
const BUILTINS = new Set([
  'Math', 'Number', 'String', 'Boolean', 'BigInt', 'Date', 'JSON', 'Object', 'Array', 'Set', 'Map', 'WeakMap', 'WeakSet', 'Promise', 'Symbol', 'Reflect', 'parseInt', 'parseFloat', 'isNaN', 'isFinite',
  'encodeURIComponent', 'encodeURI', 'decodeURIComponent', 'decodeURI', 'escape', 'unescape', 'console', 'require', 'module', 'exports', 'globalThis', 'structuredClone', 'Buffer', 'setTimeout', 'setInterval',
  'setImmediate', 'queueMicrotask', 'Uint8Array', 'RegExp', 'Error', 'Intl', 'crypto', 'performance', 'atob', 'btoa',
]);

/** The value of a name that no scope declares. */
export function globalValue(m: Machine, node: Node): Value {
  return namedGlobal(m, node.name as string, node);
}

/** What stands on the global object under a name that the language or a model knows: `globalThis.eval`, `window.document`. */
export function memberOfGlobal(m: Machine, name: string): Value | undefined {
  return Object.hasOwn(m.models.globals, name) || BUILTINS.has(name) ? namedGlobal(m, name, undefined) : undefined;
}

/** The global object, by the names it has in a page and in Node. */
export const GLOBAL_OBJECT = /^(?:globalThis|global|window|self|top|parent|frames)$/;

function namedGlobal(m: Machine, name: string, node: Node | undefined): Value {
  if (name === 'undefined') return UNDEFINED;
  if (name === 'NaN' || name === 'Infinity') return constant(name === 'NaN' ? NaN : Infinity);
  const known = m.globals.get(name);
  if (known) return known;
  let value: Value;
  if (Object.hasOwn(m.models.globals, name)) value = instantiate(m, m.models.globals[name]!, name, undefined);
  else if (BUILTINS.has(name)) value = { t: 'builtin', name };
  else if (name === '__dirname' || name === '__filename') value = m.hole({ origin: 'environment', text: name });
  else value = m.hole({ origin: 'unknown', text: name, site: node && m.site(node) });
  m.globals.set(name, value);
  return value;
}
