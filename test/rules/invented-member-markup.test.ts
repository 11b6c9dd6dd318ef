import { describe, expect, it } from 'vitest';
import { checkMembersOf } from '../support/check-members.ts';

describe('a member that the markup of a component asks for', () => {
  it.each([
    ['Svelte, an expression', "<script lang=\"ts\">\nlet { day }: { day: string } = $props();\n</script>\n<p class=\"date\">{new Date(day).format('YYYY')}</p>\n", 'src/Day.svelte', 4, 'A date has no member `format`'],
    ['Svelte, a loop', "<script>\nexport let rows = {};\n</script>\n{#each Object.mapValues(rows) as row, index (index)}\n  <b>{row}</b>\n{/each}\n", 'src/Rows.svelte', 4, '`Object` has no member `mapValues`'],
    ['Svelte, a function in an attribute', "<script lang=\"ts\">\nimport Chart from './Chart.svelte';\n</script>\n<Chart\n  format={(value: string) => String(value).titleize()}\n/>\n", 'src/Page.svelte', 5, 'A string has no member `titleize`'],
    ['Svelte, a module of Node', "<script>\nimport path from 'node:path';\nexport let file = '';\n</script>\n{#if path.isInside(file)}<b>in</b>{/if}\n", 'src/File.svelte', 5, '`node:path` has no member `isInside`'],
    ['Vue, a text', "<script setup lang=\"ts\">\nconst names: string[] = [];\n</script>\n<template><p>{{ names.joinAll(', ') }}</p></template>\n", 'src/Names.vue', 4, 'An array has no member `joinAll`'],
    ['Vue, a bound attribute', "<template>\n  <b :title=\"new Date().format('YYYY')\">x</b>\n</template>\n<script setup>\nconst now = 1;\n</script>\n", 'src/Now.vue', 2, 'A date has no member `format`'],
  ])('%s', async (_name, code, path, line, message) => {
    const found = await checkMembersOf(code, { path });
    expect(found.map(({ location }) => location.start.line)).toEqual([line]);
    expect(found[0]!.message).toContain(message);
    expect(code.slice(found[0]!.location.start.offset, found[0]!.location.end.offset)).toMatch(/^\w+$/);
  });
});

describe('a type of a whole module of the repository', () => {
  const others = { 'src/orders.ts': 'export type Order = { id: string };\nexport interface Basket {}\nexport const list = 1;\n' };

  it('that is not there is told', async () => {
    const found = await checkMembersOf("import * as orders from './orders.ts';\nexport function total(order: orders.Oder): orders.Order[] { return [order]; }\n", { others });
    expect(found.map(({ message }) => message)).toEqual(['`./orders.ts` has no member `Oder`; did you mean `Order`?']);
  });

  it('that is there is not, nor what is declared beside the import', async () => {
    const found = await checkMembersOf("import * as orders from './orders.ts';\nnamespace local { export type Thing = 1 }\ndeclare const a: orders.Order, b: orders.Basket, c: local.Thing;\nexport const d = orders.list;\n", { others });
    expect(found).toEqual([]);
  });
});
