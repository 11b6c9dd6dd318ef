#!/usr/bin/env node
// Bundles src/action.ts into action/dist/, which runs without node_modules:
//   index.js                the action, one CommonJS file
//   typescript-estree.js    the parser: on a runner nothing is installed, and native programs are not put into an action (see docs/github-action.md)
//   hermes-parser.js        the parser for Flow
//   models.txt, builtins.txt  the library models and Node's own names
// The same sources give the same bytes on every machine.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { compileModels, dataFiles } from './build.mjs';
import { bundlePlugins } from './bundle-plugins.mjs';
import { readDefines } from './defines.mjs';
import { collectLicences } from './licences.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Packages that a run needs seldom, each a file of its own. */
const parts = {
  'typescript-estree': "exports.parser = require('@typescript-eslint/typescript-estree'); exports.typescript = require('typescript');",
  'hermes-parser': "exports.parser = require('hermes-parser');",
};

const requirePackage = `
const packages = {
  '@typescript-eslint/typescript-estree': () => require('./typescript-estree.js').parser,
  typescript: () => require('./typescript-estree.js').typescript,
  'hermes-parser': () => require('./hermes-parser.js').parser,
};
export function requirePackage(name) {
  if (!Object.hasOwn(packages, name)) throw new Error(name + ' is no part of the action');
  return packages[name]();
}
`;

/** In place of node_modules: what is loaded late comes from the files beside, and from nowhere else. */
const bundledPackages = {
  name: 'bundled-packages',
  setup({ onLoad, onResolve }) {
    onLoad({ filter: /[\\/]syntax[\\/]require-package\.ts$/ }, () => ({ contents: requirePackage, loader: 'js' }));
    onResolve({ filter: /^\.\/(?:typescript-estree|hermes-parser)\.js$/ }, ({ path }) => ({ path, external: true }));
    onResolve({ filter: /^(?:typescript|@typescript-eslint\/typescript-estree|hermes-parser)$/ }, ({ path, pluginData }) => (pluginData === 'part' ? undefined : { path, namespace: 'part' }));
    onLoad({ filter: /./, namespace: 'part' }, ({ path }) => {
      const [file, name] = path === 'hermes-parser' ? ['hermes-parser', 'parser'] : ['typescript-estree', path === 'typescript' ? 'typescript' : 'parser'];
      return { contents: `module.exports = require('./${file}.js').${name};`, loader: 'js' };
    });
  },
};

const shared = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20.19',
  mainFields: ['module', 'main'],
  supported: { 'dynamic-import': false },
  loader: { '.md': 'text' },
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  metafile: true,
  write: false,
  logLevel: 'warning',
  charset: 'utf8',
};

/** Builds the action and gives the sizes of its files by name. */
export async function buildAction({ outdir = join(root, 'action/dist') } = {}) {
  await compileModels();
  const define = { ...readDefines(), GUARD_BUILD: '""', 'import.meta.dirname': '__dirname', 'import.meta.filename': '__filename' };
  const main = await build({ ...shared, entryPoints: ['src/action.ts'], outfile: join(outdir, 'index.js'), define, plugins: [bundledPackages, ...bundlePlugins(root)], external: ['oxc-parser', 'oxc-parser/*'] });
  const built = [main];
  for (const [name, contents] of Object.entries(parts)) {
    built.push(await build({ ...shared, stdin: { contents, resolveDir: root }, outfile: join(outdir, `${name}.js`), mainFields: ['main'], minify: true }));
  }
  const inputs = built.flatMap(({ metafile }) => Object.keys(metafile.inputs));
  const files = [
    ...built.flatMap(({ outputFiles }) => outputFiles),
    ...dataFiles(outdir),
    { path: join(outdir, 'package.json'), contents: '{ "type": "commonjs" }\n' },
    { path: join(outdir, 'LICENSES.txt'), contents: collectLicences(root, [...new Set(inputs)].sort()) },
  ];
  rmSync(outdir, { recursive: true, force: true });
  mkdirSync(outdir, { recursive: true });
  for (const { path, contents } of files) writeFileSync(path, contents);
  return Object.fromEntries(files.map(({ path, contents }) => [path.slice(outdir.length + 1), contents.length]));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const sizes = await buildAction(process.argv[2] === undefined ? {} : { outdir: process.argv[2] });
  for (const [name, bytes] of Object.entries(sizes)) console.log(`${(bytes / 1024).toFixed(1).padStart(8)} kB  ${name}`);
}
