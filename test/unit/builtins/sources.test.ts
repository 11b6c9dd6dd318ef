import { mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { typeFacts, typeOnlyNames } from '../../../scripts/builtins/type-facts.mjs';
import { builtins } from '../../../src/builtins/builtins.ts';

// The whole table is made from some forty releases of Node, which CI fetches once a week (`npm run builtins -- --check`). What it is made of that is
// installed here, TypeScript's libraries and one version of @types/node, is read again with every run.

const table = readFileSync('src/builtins/builtins.txt', 'utf8').split('\n');
const header = JSON.parse(table[0]!) as { versions: Record<string, string>; typescript: string; gives: string[] };
const sources = JSON.parse(readFileSync('scripts/builtins/sources.json', 'utf8')) as { node: Record<string, string[]>; types: string[] };
const rows = table.slice(1).filter(Boolean).map((line) => line.split('\t'));
const keys = rows.filter(([, flags]) => !flags!.startsWith('=')).map(([key]) => key!);
const same = Object.fromEntries(rows.filter(([, flags]) => flags!.startsWith('=')).map(([key, flags]) => [key!, flags!.slice(1)]));
const nodeTypes = dirname(createRequire(import.meta.url).resolve('@types/node/package.json'));

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(realpathSync(tmpdir()), 'guard-builtins-'));
  symlinkSync(nodeTypes, join(folder, 'package'), 'junction');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the committed table of builtins', () => {
  it('is made from the releases that its sources name, and with the TypeScript that is installed', () => {
    expect(header.typescript).toBe(ts.version);
    expect(header.versions).toEqual(Object.fromEntries(Object.entries(sources.node).map(([major, list]) => [major, list.at(-1)])));
    const { version } = JSON.parse(readFileSync(join(nodeTypes, 'package.json'), 'utf8')) as { version: string };
    expect(sources.types).toContain(version);
  });

  it('says of the DOM what the libraries say', () => {
    const { facts, dom } = typeFacts(join(folder, 'package'), keys.filter((key) => !builtins.thing(key)!.dom), same);
    expect(dom.length).toBeGreaterThan(100);
    expect(keys.filter((key) => builtins.thing(key)!.dom).toSorted()).toEqual(dom.filter((key) => facts.has(key)).toSorted());
    const said = (key: string): string[] => [...facts.get(key)!.members].filter(([name]) => /^[\w$-]+$/.test(name)).map(([name, { callable, gives }]) => `${name}${callable ? '()' : ''}${gives ? ` ${gives}` : ''}`).toSorted();
    const kept = (key: string): string[] => [...builtins.thing(key)!.members.values()].map(({ name, callable, gives }) => `${name}${callable ? '()' : ''}${gives ? ` ${gives}` : ''}`).toSorted();
    for (const key of dom) if (facts.has(key)) expect({ key, members: kept(key) }).toEqual({ key, members: said(key) });
  }, 60_000);

  it('has every member that the language has in the libraries', () => {
    const { facts } = typeFacts(join(folder, 'package'), keys, same);
    const language = ['Array', 'Array#', 'String', 'String#', 'Number', 'Number#', 'Object', 'Math', 'JSON', 'Promise', 'Promise#', 'Map', 'Map#', 'Set', 'Set#', 'Date', 'Date#', 'RegExp#', 'Symbol', 'Reflect', 'BigInt', 'Intl', 'Atomics', 'Uint8Array', 'Uint8Array#', 'ArrayBuffer#', 'WeakMap#', 'WeakRef#', 'Error'];
    const lacking = language.flatMap((key) => [...facts.get(key)!.members.keys()].filter((name) => !builtins.thing(key)!.members.has(name)).map((name) => `${key}.${name}`));
    expect(lacking).toEqual([]);
  }, 60_000);

  it('has every type that @types/node exports from a module', () => {
    const names = typeOnlyNames(join(folder, 'package'));
    expect(Object.keys(names).length).toBeGreaterThan(50);
    const lacking = Object.entries(names).flatMap(([key, types]) => types.filter((name) => builtins.thing(key)?.members.has(name) !== true).map((name) => `${key}${name}`));
    expect(lacking).toEqual([]);
  }, 60_000);
});
