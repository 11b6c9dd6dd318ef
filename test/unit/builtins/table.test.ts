import { builtinModules, createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { describeSince, goneSince, isAvailable } from '../../../src/builtins/availability.ts';
import { builtins } from '../../../src/builtins/builtins.ts';
import type { BuiltinThing } from '../../../src/builtins/table.ts';

const require = createRequire(import.meta.url);
const [major, minor] = process.versions.node.split('.').map(Number) as [number, number];
const running = { major, minor };
/** A line, or a release of one, that came after the table was made is the business of `npm run builtins -- --check`. */
const [, lastMinor = -1] = (builtins.versions[major] ?? '').split('.').map(Number);
const isKnown = minor <= lastMinor;

const modules = builtinModules.filter((name) => !name.replace('node:', '').startsWith('_'));

/** Names of an object or function as the table lists them, with what it inherits from a class. */
function namesOf(value: object): string[] {
  const ends: unknown[] = [Object.prototype, Function.prototype, null];
  const names = new Set<string>();
  const ofFunctions = typeof value === 'function' ? new Set([...Object.getOwnPropertyNames(Function.prototype), 'prototype', 'super_']) : new Set(['prototype', 'super_']);
  for (let at: object | null = value; !ends.includes(at); at = Object.getPrototypeOf(at) as object | null) {
    for (const name of Object.getOwnPropertyNames(at)) if (!ofFunctions.has(name) && /^[a-z$][\w$-]*$/i.test(name)) names.add(name);
  }
  return [...names];
}

function missingFrom(thing: BuiltinThing | undefined, names: readonly string[]): string[] {
  return names.filter((name) => !thing?.members.has(name));
}

describe.runIf(isKnown)(`the table and Node ${process.versions.node}`, () => {
  it.each(modules)('%s has nothing that the table lacks', (name) => {
    const exported = require(name) as object;
    expect(missingFrom(builtins.thing(builtins.moduleKey(name)!), namesOf(exported))).toEqual([]);
  });

  it.each(modules)('%s has all that the table says of this version', (name) => {
    const exported = require(name) as object;
    const own = new Set(namesOf(exported));
    const promised = [...builtins.thing(builtins.moduleKey(name)!)!.members.values()].filter((member) => !member.typeOnly && member.since !== '' && isAvailable(member.since, running) && !member.name.startsWith('_'));
    expect(promised.map((member) => member.name).filter((one) => !own.has(one) && !(one in exported) && !isPlatformOnly(one))).toEqual([]);
  });

  it('has the members of the globals', () => {
    const names = ['Array', 'String', 'Number', 'BigInt', 'Boolean', 'Symbol', 'Map', 'Set', 'WeakMap', 'WeakSet', 'Promise', 'RegExp', 'Date', 'URL', 'URLSearchParams', 'Buffer', 'Headers', 'Response', 'Request', 'FormData', 'AbortController', 'Blob', 'Uint8Array', 'ArrayBuffer', 'DataView', 'TextDecoder', 'ReadableStream'] as const;
    const lacking = names.flatMap((name) => {
      const own = (globalThis as unknown as Record<string, { prototype: object }>)[name]!;
      return [...missingFrom(builtins.thing(name), namesOf(own)), ...missingFrom(builtins.thing(`${name}#`), namesOf(own.prototype))].map((one) => `${name} ${one}`);
    });
    expect(lacking).toEqual([]);
  });

  it('has the members of name spaces', () => {
    const spaces = { Math, JSON, Reflect, Atomics, Intl, console };
    expect(Object.entries(spaces).flatMap(([name, space]) => missingFrom(builtins.thing(name), namesOf(space)))).toEqual([]);
  });
});

/** There on some systems, under a flag that this run does not have, or once another module was loaded. */
function isPlatformOnly(name: string): boolean {
  return /^(?:lchmod|lchmodSync|getuid|geteuid|getgid|getegid|getgroups|set\w+id|setgroups|initgroups|WebSocket|CloseEvent|MessageEvent|sqlite|execve|defaultCipherList)$/.test(name);
}

describe('what the table says', () => {
  it('knows modules with and without prefix, and those that have no name without', () => {
    expect(builtins.moduleKey('fs')).toBe('fs/');
    expect(builtins.moduleKey('node:fs/promises')).toBe('fs/promises/');
    expect(builtins.moduleKey('node:sqlite')).toBe('sqlite/');
    expect(builtins.moduleKey('sqlite')).toBeUndefined();
    expect(builtins.moduleKey('test')).toBeUndefined();
    expect(builtins.moduleKey('express')).toBeUndefined();
    expect(builtins.moduleKey('node:nope')).toBeUndefined();
  });

  it('tells exports, types, and what exists nowhere', () => {
    const fs = builtins.thing('fs/')!;
    expect(fs.members.get('readFileSync')).toMatchObject({ callable: true, typeOnly: false, since: '' });
    expect(fs.members.get('PathLike')).toMatchObject({ typeOnly: true });
    expect(fs.members.has('readFileAsync')).toBe(false);
    expect(builtins.thing('crypto/')!.members.has('createSecureHash')).toBe(false);
  });

  it('tells since when', () => {
    const since = (key: string, name: string): string => builtins.thing(key)!.members.get(name)!.since;
    expect(describeSince(since('fs/', 'globSync'))).toBe('22');
    expect(describeSince(since('process', 'loadEnvFile'))).toBe('20.12 or 21.7');
    expect(describeSince(since('Array#', 'toSorted'))).toBe('20');
    expect(describeSince(since('Promise', 'withResolvers'))).toBe('22');
    expect(goneSince(since('util/', 'isBoolean'))).toBe(23);
  });

  it('tells what calls give', () => {
    const gives = (key: string, name: string): string | undefined => builtins.thing(key)!.members.get(name)!.gives;
    expect(gives('String#', 'split')).toBe('Array#<String#>');
    expect(gives('Array#', 'map')).toBe('Array#');
    expect(gives('path/', 'join')).toBe('String#');
    expect(gives('crypto/', 'createHash')).toBe('crypto/Hash#');
    expect(gives('crypto/Hash#', 'digest')).toBeUndefined();
    expect(gives('Response#', 'text')).toBe('Promise#<String#>');
  });

  it('has the instances of classes and what types alone say of them', () => {
    expect(builtins.thing('URLSearchParams#')!.members.has('toObject')).toBe(false);
    expect(builtins.thing('fs/Stats#')!.members.has('mtimeMs')).toBe(true);
    expect(builtins.thing('events/#')!.members.has('emit')).toBe(true);
  });
});

describe('isAvailable', () => {
  it.each([
    ['', 8, 0, true], ['22', 20, 19, false], ['22', 22, 0, true], ['22', 24, 0, true],
    ['20.12 21.7', 20, 11, false], ['20.12 21.7', 20, 12, true], ['20.12 21.7', 21, 6, false], ['20.12 21.7', 22, 0, true], ['20.12 21.7', 18, 20, false],
    ['10 -22', 20, 0, true], ['10 -22', 22, 0, false], ['-12', 10, 0, true], ['-12', 12, 0, false],
  ])('%j in %i.%i: %j', (since, inMajor, inMinor, expected) => {
    expect(isAvailable(since, { major: inMajor, minor: inMinor })).toBe(expected);
  });

  it('says versions as people do', () => {
    expect(describeSince('20.12 21.7')).toBe('20.12 or 21.7');
    expect(describeSince('22')).toBe('22');
    expect(describeSince('')).toBe('');
    expect(goneSince('10 -22')).toBe(22);
    expect(goneSince('22')).toBeUndefined();
  });
});
