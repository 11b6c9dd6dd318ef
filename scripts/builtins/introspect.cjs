'use strict';
// Run by many versions of Node (8 and newer): prints what its modules, classes and globals are made of, as JSON.
// { "version": "20.0.0", "lists": { "fs": [names], "fs.Stats": [statics], "fs.Stats#": [members], … }, "same": { "url.URL": "URL" } }

process.removeAllListeners('warning');
process.on('warning', function () {});
var lists = {};
var same = {};
var seen = new Map();
var ofFunctions = new Set(Object.getOwnPropertyNames(Function.prototype).concat(['prototype', 'length', 'name', 'arguments', 'caller']));
var ends = new Set([Object.prototype, Function.prototype, null]);

function add(path, names) {
  var list = lists[path] || (lists[path] = []);
  names.forEach(function (name) { if (list.indexOf(name) === -1) list.push(name); });
}

/** Own and inherited names, without those of every object or function. */
function namesOf(value) {
  var names = [];
  for (var at = value; !ends.has(at) && at !== undefined; at = Object.getPrototypeOf(at)) {
    Object.getOwnPropertyNames(at).forEach(function (name) {
      if (typeof value === 'function' && ofFunctions.has(name) && !Object.getOwnPropertyDescriptor(at, name).enumerable && name !== 'from') return;
      if (names.indexOf(name) === -1) names.push(name);
    });
  }
  return names;
}

function get(object, name) {
  try {
    return object[name];
  } catch (error) {
    return undefined;
  }
}

function isThing(value) {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}

/** A class has members of its own on its prototype, or calls itself one. */
function isClass(value) {
  return typeof value === 'function' && isThing(value.prototype) && (namesOf(value.prototype).length > 1 || /^class\b/.test(Function.prototype.toString.call(value)));
}

/** Classes, and objects that are used as name spaces; functions only where something hangs on them. */
function visit(path, value, depth) {
  if (!isThing(value) || Array.isArray(value)) return;
  var names = namesOf(value);
  var parent = Object.getPrototypeOf(value);
  if (typeof value === 'function' ? names.length === 0 && !isClass(value) : depth > 1 && parent !== Object.prototype && parent !== null) return;
  if (seen.has(value)) {
    if (seen.get(value) !== path) same[path] = seen.get(value);
    return;
  }
  seen.set(value, path);
  add(path, names);
  if (isClass(value)) add(path + '#', namesOf(value.prototype));
  if (depth > 2) return;
  // What a class inherits was visited with the class above it.
  Object.getOwnPropertyNames(value).forEach(function (name) {
    if (name.charAt(0) === '_' || ['prototype', 'super_', 'constructor'].indexOf(name) !== -1 || path === 'process' && (name === 'env' || name === 'mainModule')) return;
    visit(path + '.' + name, get(value, name), depth + 1);
  });
}

var globals = Object.getOwnPropertyNames(globalThisOf()).filter(function (name) {
  return ['root', 'GLOBAL', 'global', 'globalThis', 'DTRACE_NET_SERVER_CONNECTION'].indexOf(name) === -1 && name.indexOf('DTRACE') !== 0 && name.indexOf('COUNTER_') !== 0;
});
function globalThisOf() { return (0, eval)('this'); }
add('globalThis', globals);
globals.forEach(function (name) { visit(name, get(globalThisOf(), name), 1); });
// What every object and every function has, and what no global name leads to.
add('Object#', Object.getOwnPropertyNames(Object.prototype));
add('Function#', Object.getOwnPropertyNames(Function.prototype));
add('String.Iterator#', namesOf(Object.getPrototypeOf(''[Symbol.iterator]())));
add('Generator#', namesOf(Object.getPrototypeOf((function* () {})())));

var prefixed = ['node:test', 'node:test/reporters', 'node:sqlite', 'node:sea', 'node:quic', 'node:ffi', 'node:vfs', 'node:stream/iter'];
var modules = require('module').builtinModules.filter(function (name) { return !/^(internal|v8\/tools|node-inspect)/.test(name); });
// Names that people write first: what comes later is known as the same thing.
modules.sort(function (a, b) { return rank(a) - rank(b); });
function rank(name) { return /^_|^(sys|constants)$/.test(name) ? 2 : ['events', 'stream', 'util', 'buffer', 'fs', 'fs/promises', 'timers/promises', 'dns/promises', 'readline/promises', 'assert/strict'].indexOf(name) === -1 ? 1 : 0; }
prefixed.forEach(function (name) { if (modules.indexOf(name) === -1 && modules.indexOf(name.slice(5)) === -1) modules.push(name); });
modules.forEach(function (name) {
  var exported;
  try {
    exported = require(name);
  } catch (error) {
    return;
  }
  var path = name.replace(/^node:/, '') + '/';
  if (seen.has(exported)) same[path] = seen.get(exported);
  else seen.set(exported, path);
  var names = namesOf(exported);
  add(path, names);
  if (isClass(exported)) add(path + '#', namesOf(exported.prototype));
  names.forEach(function (key) {
    if (key.charAt(0) !== '_' && ['prototype', 'super_', 'constructor'].indexOf(key) === -1) visit(path + key, get(exported, key), 2);
  });
});

process.stdout.write(JSON.stringify({ version: process.versions.node, lists: lists, same: same, modules: modules }), function () { process.exit(0); });
