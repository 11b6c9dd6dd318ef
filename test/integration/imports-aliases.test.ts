import { describe, expect, it } from 'vitest';
import { namesIn, stageOnto } from '../support/names-in-repo.ts';
import { withRepo } from '../support/with-repo.ts';

type Files = Readonly<Record<string, string>>;

const clock = { 'src/lib/clock.ts': 'export const now = () => 1;\n' };
/** Configurations that make an alias: a file that is there, a file that is not, and a name that the file lacks. */
const cases: readonly (readonly [name: string, files: Files, alias: string, path: string])[] = [
  ['paths of jsconfig.json', { 'jsconfig.json': '{ "compilerOptions": { "paths": { "@/*": ["./src/*"] } } }', ...clock }, '@/lib/', 'src/api.js'],
  ['paths from a base', { 'tsconfig.json': '{ "compilerOptions": { "baseUrl": ".", "paths": { "lib/*": ["src/lib/*"] } } }', ...clock }, 'lib/', 'src/api.ts'],
  ['an alias of vite', { 'vite.config.ts': "import path from 'node:path';\nexport default { resolve: { alias: { '@': path.resolve(__dirname, './src') } } };\n", ...clock }, '@/lib/', 'src/api.ts'],
  ['an alias of webpack', { 'webpack.config.js': "const path = require('path');\nmodule.exports = { resolve: { alias: { '~lib': path.resolve(__dirname, 'src/lib') } } };\n", ...clock }, '~lib/', 'src/api.ts'],
  ["SvelteKit's own", { 'svelte.config.js': 'export default {};\n', 'tsconfig.json': '{ "extends": "./.svelte-kit/tsconfig.json" }', ...clock }, '$lib/', 'src/api.ts'],
  ["Nuxt's own", { 'nuxt.config.ts': 'export default defineNuxtConfig({});\n', 'tsconfig.json': '{ "extends": "./.nuxt/tsconfig.json" }', 'app/lib/clock.ts': clock['src/lib/clock.ts'] }, '~/lib/', 'src/api.ts'],
  ["what Nuxt shares", { 'nuxt.config.ts': 'export default defineNuxtConfig({});\n', 'shared/clock.ts': clock['src/lib/clock.ts'] }, '#shared/', 'src/api.ts'],
];

async function said(files: Files, staged: Files): Promise<readonly string[]> {
  const repo = withRepo();
  stageOnto(repo, { 'package.json': '{ "name": "shop", "type": "module" }', ...files }, staged);
  return (await namesIn(repo)).messages.map((message) => message.replace(/ \(.*|;.*/, '')).toSorted();
}

describe('behind', () => {
  it.each(cases)('%s a file is there, another is not, and a name is not', async (_name, files, alias, path) => {
    expect(await said(files, { [path]: `import { now } from '${alias}clock';\nimport { later } from '${alias}calendar';\nimport { noon } from '${alias}clock';\nexport const all = [now, later, noon];\n` })).toEqual([`\`${alias}calendar\` leads to no file of this commit`, `\`${alias}clock\``]);
  });

  it('rootDirs a file may stand beside another', async () => {
    const files = { 'tsconfig.json': '{ "compilerOptions": { "rootDirs": ["src", "made"] } }', 'made/table.ts': 'export const table = 1;\n' };
    expect(await said(files, { 'src/api.ts': "import { table } from './table';\nimport { row } from './row';\nvoid [table, row];\n" })).toEqual(['`./row` leads to no file of this commit']);
  });

  it('a step too many a file of the repository is meant', async () => {
    expect(await said(clock, { 'src/api.ts': "import { now } from '../../src/lib/clock';\nimport { x } from '../../neighbour/x';\nvoid [now, x];\n" })).toEqual(['`../../src/lib/clock` leads to no file of this commit']);
  });
});

describe('also', () => {
  it('names of workspace packages, and packages in their scope that nobody has', async () => {
    const files = { 'package.json': '{ "workspaces": ["packages/*"] }', 'packages/core/package.json': '{ "name": "@shop/core", "main": "./src/index.ts" }', 'packages/core/src/index.ts': 'export const money = 1;\n', 'packages/web/package.json': '{ "name": "@shop/web", "dependencies": { "@shop/core": "workspace:*" } }', 'vite.config.ts': "export default { plugins: ['@shop/core'] };\n" };
    expect(await said(files, { 'packages/web/a.ts': "import { money, coins } from '@shop/core';\nimport { format } from '@shop/format';\nvoid [money, coins, format];\n" })).toEqual(['`@shop/core`', '`@shop/format` is no dependency of this project']);
  });

  it('files with attributes, in `@import` of JSDoc, and a component beside its own program', async () => {
    const files = { ...clock, 'src/data.json': '{}', 'src/hook.svelte.ts': 'export const hook = 1;\n' };
    expect(await said(files, {
      'src/api.js': "import data from './data.json' with { type: 'json' };\nimport gone from './date.json' with { type: 'json' };\nimport { hook } from './hook.svelte';\n/** @import { Clock } from './lib/watch.js' */\n/** @import { now } from './lib/clock.js' */\nexport const all = [data, gone, hook];\n",
    })).toEqual(['`./date.json` leads to no file of this commit', '`./lib/watch.js` leads to no file of this commit']);
  });
});
