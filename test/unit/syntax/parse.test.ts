import { describe, expect, test } from 'vitest';
import type { TSESTree } from '@typescript-eslint/types';
import { rangeOf } from '../../../src/core/location.ts';
import { parseSource } from '../../../src/syntax/parse.ts';
import type { ParserName } from '../../../src/syntax/parse.ts';

const parsers: readonly ParserName[] = ['oxc', 'typescript-estree'];

/** Source text of every call in a tree in order, found by its place. */
function callsOf(path: string, text: string, parser?: ParserName): string[] {
  const file = parseSource(path, text, parser === undefined ? {} : { parser });
  const ranges: (readonly [number, number])[] = [];
  walk(file.tree, (node) => {
    if (node.type === 'CallExpression') ranges.push(rangeOf(node));
  });
  return ranges.sort((a, b) => a[0] - b[0]).map(([start, end]) => text.slice(start, end));
}

function walk(value: unknown, visit: (node: TSESTree.Node) => void): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) walk(item, visit);
    return;
  }
  if (typeof (value as TSESTree.Node).type === 'string') visit(value as TSESTree.Node);
  for (const [key, child] of Object.entries(value)) if (key !== 'parent' && key !== 'loc') walk(child, visit);
}

describe.each(parsers)('with %s', (parser) => {
  test('ranges are UTF-16 offsets behind astral characters', () => {
    expect(callsOf('a.ts', '/* 😀é */ const a = "😀"; query(`SELECT 😀 ${a}`); last()', parser)).toEqual(['query(`SELECT 😀 ${a}`)', 'last()']);
  });
  test.each(['a.js', 'a.mjs', 'a.cjs', 'a.jsx', 'a.tsx'])('%s may hold JSX', (path) => {
    expect(callsOf(path, 'const a = <div b={c()} />', parser)).toEqual(['c()']);
  });
  test.each(['a.ts', 'a.mts', 'a.cts'])('%s may hold casts in angle brackets', (path) => {
    expect(callsOf(path, 'const a = <string>c()', parser)).toEqual(['c()']);
  });
  test('a hash-bang line, decorators and top-level await are read', () => {
    expect(callsOf('a.ts', '#!/usr/bin/env node\n@a() class B { @c() d = e() }\nawait f()', parser)).toEqual(['a()', 'c()', 'e()', 'f()']);
  });
  test('return outside of a function is read, as CommonJS allows it', () => {
    expect(callsOf('a.cjs', 'if (a()) return\nb()', parser)).toEqual(['a()', 'b()']);
  });
  test('a syntax error is a problem with its line, and never thrown', () => {
    const file = parseSource('a.ts', 'ok()\nconst = ;\n', { parser });
    expect(file.tree).toBeUndefined();
    expect(file.problems).toMatchObject([{ line: 2, message: expect.any(String) }]);
  });
  test('an empty file is an empty program', () => {
    expect(parseSource('a.ts', '', { parser }).tree?.body).toEqual([]);
  });
});

test('sloppy scripts are read: with, octal numbers, await as a name, HTML comments', () => {
  expect(callsOf('a.js', 'with (a) { b(010) }\nvar await = c()\n<!-- d()\n')).toEqual(['b(010)', 'c()']);
});

test('an extensionless script is read in the language of its hash-bang line', () => {
  expect(callsOf('bin/run', '#!/usr/bin/env -S npx tsx\nconst a: string = b()')).toEqual(['b()']);
});

test('parsers are told by name in the result', () => {
  expect(parseSource('a.ts', 'a()').parser).toBe('oxc');
  expect(parseSource('a.ts', 'a()', { parser: 'typescript-estree' }).parser).toBe('typescript-estree');
});

test.each([
  ['arrays', '['.repeat(20_000) + ']'.repeat(20_000)],
  ['unclosed functions', 'function f(){'.repeat(20_000)],
  ['templates', 'a=' + '`${'.repeat(20_000) + '}`'.repeat(20_000)],
  ['else if', 'if(a)b();else '.repeat(20_000) + 'c()'],
  ['conditions', 'x=' + 'a?b:'.repeat(20_000) + 'c'],
  ['operators', 'x=' + '!'.repeat(200_000) + 'a'],
])('twenty thousand nested %s are a problem of that file and do not end the process', (_, text) => {
  const file = parseSource('a.ts', text);
  expect(file.tree).toBeUndefined();
  expect(file.problems).toHaveLength(1);
});

test('a string of 2,000 parts is parsed', () => {
  expect(parseSource('a.ts', `q(${Array.from({ length: 2000 }, (_, i) => `'part ${i}'`).join(' + ')})`).tree?.body).toHaveLength(1);
});

test('brackets in strings, comments and templates are no nesting', () => {
  const line = `const a = "((((", b = '[[[[', c = \`{{{{ \${d("}")} ((((\`; // ((((\n/* [[[[ */\n`;
  expect(parseSource('a.ts', line.repeat(300)).parser).toBe('oxc');
});

describe('Flow', () => {
  const text = `/* @flow */
import type { Pool } from 'pg';
type Row = {| id: string |};
export opaque type Id: string = string;
enum Kind { A, B }
async function find(pool: Pool, id: ?string, n: number): Promise<Array<Row>> {
  return pool.query('SELECT ' + ((id: any): string) + "😀");
}
component Card(title: string) { return <b>{render(title)}</b>; }
`;
  test('is read by hermes into a tree of TypeScript nodes', () => {
    const file = parseSource('a.js', text);
    expect(file.parser).toBe('hermes');
    expect(callsOf('a.js', text)).toEqual([`pool.query('SELECT ' + ((id: any): string) + "😀")`, 'render(title)']);
    const types = new Set<string>();
    walk(file.tree, (node) => types.add(node.type));
    expect([...types].filter((type) => /TypeAnnotation$|TypeCast|^Declare|Alias|Opaque|Component/.test(type))).toEqual(['TSTypeAnnotation']);
    expect([...types]).toEqual(expect.arrayContaining(['TSAsExpression', 'TSNumberKeyword', 'TSTypeReference', 'TSEnumDeclaration', 'FunctionDeclaration']));
  });
  test('without the pragma is recognised by its annotations', () => {
    expect(parseSource('a.js', text.slice(11)).tree).toBeDefined();
  });
  test('an error in it is told where it is', () => {
    expect(parseSource('a.js', '// @flow\nconst a: ?string = 1;\nconst = 2;').problems).toMatchObject([{ line: expect.any(Number) }]);
  });
});

describe('component files', () => {
  const vue = `<template>
  <p v-if="a > b">{{ notAnalysed() }}</p>
  <template #slot><script>inTemplate()</script></template>
</template>
<!-- <script>inComment()</script> -->
<script lang="ts">
export const a: string = first()
</script>
<script setup lang="ts">
(second as any)('😀')
</script>
<style>a { b: c() }</style>
`;
  test('the script blocks of .vue are one program in order, at their own offsets', () => {
    expect(callsOf('A.vue', vue)).toEqual(['first()', `(second as any)('😀')`]);
    expect(callsOf('A.vue', vue, 'typescript-estree')).toEqual(callsOf('A.vue', vue, 'oxc'));
  });
  test('.svelte: module and instance scripts, no data blocks', () => {
    const text = `<script context="module">load()</script>\r\n<script type="application/json">{"a": 1}</script>\n<h1>{title()}</h1><script lang='ts'>let a: number = b()</script>`;
    expect(callsOf('A.svelte', text)).toEqual(['load()', 'b()']);
  });
  test('.astro: front matter and scripts, attributes with > and }', () => {
    const text = `---\nconst { id } = Astro.params\nif (!id) return Astro.redirect('/')\n---\n<p a={x => y}>{notAnalysed()}</p>\n<script define:vars={{ a: b > c }} is:inline>client()</script>`;
    expect(callsOf('a.astro', text)).toEqual([`Astro.redirect('/')`, 'client()']);
  });
  test('a problem is told at the line of the whole file', () => {
    expect(parseSource('A.vue', '<template></template>\n<script>\nconst = 1\n</script>').problems).toMatchObject([{ line: 3 }]);
  });
  test('without a script it is an empty program', () => {
    expect(parseSource('A.vue', '<template><p>const</p></template>').tree?.body).toEqual([]);
  });
});

test('a declaration file may leave out initialisers and bodies', () => {
  const text = "export const total: number;\ndeclare function load(name: string): void;\n";
  expect(parseSource('src/shop.d.ts', text).problems).toEqual([]);
  expect(parseSource('src/shop.d.ts', text, { parser: 'typescript-estree' }).problems).toEqual([]);
});
