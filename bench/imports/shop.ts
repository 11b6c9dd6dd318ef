/** A repository that is generated from a seed: workspaces, aliases, ES modules and CommonJS, installed packages. */
export interface Shop {
  readonly files: Readonly<Record<string, string>>;
  /** What lies in node_modules. */
  readonly disk: Readonly<Record<string, string>>;
}

export type Random = () => number;

/** A small generator of numbers between 0 and 1 that gives the same ones for the same seed. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const THINGS = ['order', 'invoice', 'customer', 'basket', 'payment', 'shipment', 'refund', 'coupon', 'address', 'product', 'review', 'session'];
const VERBS = ['create', 'list', 'find', 'remove', 'update', 'count', 'archive', 'export', 'validate', 'summarize'];

function capital(word: string): string {
  return word[0]!.toUpperCase() + word.slice(1);
}

/** Makes the repository. */
export function makeShop(random: Random): Shop {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const files: Record<string, string> = {
    'package.json': JSON.stringify({ name: 'shop', private: true, workspaces: ['packages/*'], devDependencies: { vitest: '^4.0.0' } }, null, 2),
    '.gitignore': 'node_modules\ndist\n',
    'packages/core/package.json': JSON.stringify({ name: '@shop/core', type: 'module', exports: { '.': { types: './dist/index.d.ts', default: './dist/index.js' }, './text': './dist/text.js' } }, null, 2),
    'packages/core/src/index.ts': "export * from './text.js';\nexport class Money {}\nexport interface Currency { code: string }\n",
    'packages/core/src/text.ts': 'export function slugify(text: string) { return text; }\nexport const truncate = (text: string) => text;\n',
    'packages/web/package.json': JSON.stringify({ name: '@shop/web', type: 'module', imports: { '#config': './src/config.ts' }, dependencies: { '@shop/core': 'workspace:*', zodlike: '^4.0.0', loglike: '^2.0.0' } }, null, 2),
    'packages/web/tsconfig.json': '{ "compilerOptions": { "paths": { "@/*": ["./src/*"] } } }',
    'packages/web/src/config.ts': 'export const port = 3000;\nexport default { port };\n',
    'packages/web/src/worker.ts': 'postMessage(1);\n',
    'packages/api/package.json': JSON.stringify({ name: '@shop/api', dependencies: { zodlike: '^4.0.0' } }, null, 2),
  };
  for (const thing of THINGS) {
    const verbs = VERBS.filter(() => random() < 0.6);
    const names = (verbs.length > 1 ? verbs : VERBS.slice(0, 2)).map((verb) => `${verb}${capital(thing)}`);
    files[`packages/web/src/${thing}s/${thing}-service.ts`] = `${names.map((name) => `export ${pick(['async function', 'function'])} ${name}() {}`).join('\n')}\nexport interface ${capital(thing)} { id: string }\nexport const ${thing}Limit = 10;\n`;
    files[`packages/web/src/${thing}s/index.ts`] = `export * from './${thing}-service.js';\nexport { ${names[0]!} as default } from './${thing}-service.js';\n`;
    files[`packages/api/lib/${thing}.js`] = pick([`module.exports = { ${names.map((name) => `${name}() {}`).join(', ')} };\n`, `${names.map((name) => `exports.${name} = () => {};`).join('\n')}\n`]);
    const other = pick(THINGS);
    files[`packages/api/routes/${thing}-routes.js`] = [
      `const { ${names[0]!}, ${names[1]!} } = require('../lib/${thing}');`, "const { z } = require('zodlike');", "const { readFile } = require('node:fs/promises');", `const path = require.resolve('../lib/${other}');`,
      `module.exports = [${names[0]!}, ${names[1]!}, z, readFile, path];`, '',
    ].join('\n');
    files[`packages/web/src/pages/${thing}-page.ts`] = [
      `import { ${names[0]!}, ${names[1]!} as second } from '@/${thing}s/${thing}-service';`, `import ${thing}Default, { type ${capital(thing)} } from '../${thing}s/index.js';`, "import { slugify, Money } from '@shop/core';", "import { z } from 'zodlike';",
      "import log from 'loglike';", "import { port } from '#config';", "import { readFile } from 'node:fs/promises';", `export { ${thing}Limit } from '../${thing}s';`, `export const lazy = async () => { const { ${names[0]!} } = await import('../${thing}s/index.js'); return ${names[0]!}; };`,
      "export const worker = () => new Worker(new URL('../worker.ts', import.meta.url));", `export default [${names[0]!}, second, ${thing}Default, slugify, Money, z, log, port, readFile] as unknown as ${capital(thing)}[];`, '',
    ].join('\n');
    files[`packages/web/src/pages/${thing}-page.test.ts`] = `import { vi } from 'vitest';\nimport page from './${thing}-page.js';\nvi.mock('../${thing}s/${thing}-service.js');\nvoid page;\n`;
  }
  const disk = {
    'node_modules/zodlike/package.json': '{ "name": "zodlike", "version": "4.1.0", "exports": { ".": { "types": "./index.d.ts", "import": "./index.mjs", "require": "./index.cjs" }, "./locales/*": "./locales/*.js" } }',
    'node_modules/zodlike/index.d.ts': "export * from './schemas';\nexport declare const z: unknown;\n", 'node_modules/zodlike/schemas.d.ts': 'export declare function string(): void;\nexport declare function object(): void;\nexport type Infer = {};\n',
    'node_modules/zodlike/index.mjs': 'export const z = {}, string = 1, object = 2;\n', 'node_modules/zodlike/index.cjs': 'exports.z = {};\nexports.string = 1;\nexports.object = 2;\n', 'node_modules/zodlike/locales/de.js': 'export {};\n',
    'node_modules/loglike/package.json': '{ "name": "loglike", "version": "2.0.1", "main": "index" }', 'node_modules/loglike/index.js': 'exports.info = () => {};\nexports.warn = () => {};\n',
    'node_modules/vitest/package.json': '{ "name": "vitest", "version": "4.1.0", "exports": "./index.mjs" }', 'node_modules/vitest/index.mjs': 'export const vi = {}, it = 1, expect = 2;\n',
  };
  return { files, disk };
}
