import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { TSESTree } from '@typescript-eslint/types';
import { expect, test } from 'vitest';
import { listImports } from '../../../src/syntax/imports.ts';
import { parseSource } from '../../../src/syntax/parse.ts';

function specifiersOf(text: string): string[] {
  return listImports(text).map(({ specifier }) => specifier);
}

test('every way to name a module is listed once, in order', () => {
  const text = `
import a from './a'; import b, { c } from "./b"; import * as d from './d'; import './e'
import type F from './f'; export { g } from './g'; export * from './h'; export * as i from'./i'
const j = await import('./j'), k = require('./k'), l = require(\`./l\`), m = import(/* webpackChunkName: "x" */ './m');
import n = require('./n'); import {
  o,
} /* why */ from // because
  './o'
require.resolve('./p'); require?.('./q'); const r: typeof import('./r') = x; a = require ( './a' )
`;
  expect(specifiersOf(text)).toEqual('abdefghijklmnopqr'.split('').map((name) => `./${name}`));
});

test('a name made at run time is not listed', () => {
  expect(specifiersOf('import(`./${name}`); require(name); requires("x"); unimport("y")')).toEqual([]);
});

test('a hostile text costs no more than another', () => {
  for (const text of ['import/*'.repeat(100_000), 'from '.repeat(200_000), 'import(((((((('.repeat(50_000), `import ${'/**/'.repeat(200_000)}`]) expect(specifiersOf(text)).toEqual([]);
});

test('nothing that the tree of real code imports is missed', () => {
  const root = join(import.meta.dirname, '../../..');
  const missed: string[] = [];
  let seen = 0;
  for (const folder of ['node_modules/knex/lib', 'node_modules/pg/lib', 'src', 'node_modules/typeorm/query-builder']) {
    for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !/\.[cm]?[jt]s$/.test(entry.name)) continue;
      const path = join(entry.parentPath, entry.name);
      const text = readFileSync(path, 'utf8');
      const listed = new Set(specifiersOf(text));
      for (const specifier of importsInTree(parseSource(path, text).tree)) {
        seen++;
        if (!listed.has(specifier)) missed.push(`${path}: ${specifier}`);
      }
    }
  }
  expect(missed).toEqual([]);
  expect(seen).toBeGreaterThan(500);
});

function importsInTree(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(importsInTree);
  const node = value as TSESTree.Node;
  const found = Object.values(value).flatMap(importsInTree);
  const source = node.type === 'CallExpression' && node.callee.type === 'Identifier' && node.callee.name === 'require' ? node.arguments[0] : (node as { source?: unknown }).source;
  const literal = source as TSESTree.Literal | undefined;
  if (literal?.type === 'Literal' && typeof literal.value === 'string') found.push(literal.value);
  return found;
}
