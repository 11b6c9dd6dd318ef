#!/usr/bin/env node
// Bundles src/ into dist/. Every `import()` in the source becomes a chunk of its own that loads when first needed.
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { readDefines } from './defines.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Packages that stay packages: they are native, huge, or several of them must be one and the same copy. */
export const externals = ['oxc-parser', '@typescript-eslint/typescript-estree', 'typescript', 'node-sql-parser', 'hermes-parser'];

/** Compiles the library models to `rules/models/table.generated.json`, if one of them or the compiler is newer than the table. */
export async function compileModels() {
  const table = join(root, 'rules/models/table.generated.json');
  const inputs = [...filesIn('rules/models', /\.d\.ts$/), ...filesIn('scripts', /^compile-models/), 'src/engine/model-table.ts'];
  if (existsSync(table) && inputs.every((path) => changedAt(join(root, path)) < changedAt(table))) return;
  try {
    await promisify(execFile)(process.execPath, [join(root, 'scripts/compile-models.mjs')], { cwd: root });
  } catch (error) {
    // What the compiler says of a model; the command that was run is of no interest.
    throw new Error(error.stderr?.trim() || error.message, { cause: error });
  }
}

function filesIn(folder, pattern) {
  return readdirSync(join(root, folder)).filter((name) => pattern.test(name)).map((name) => `${folder}/${name}`);
}

function changedAt(path) {
  return statSync(path).mtimeMs;
}

/** A large table is read several times faster as JSON than as a program. */
const jsonAsText = {
  name: 'json-as-text',
  setup({ onLoad }) {
    onLoad({ filter: /\.generated\.json$/ }, ({ path }) => {
      const text = JSON.stringify(JSON.parse(readFileSync(path, 'utf8')));
      return { contents: `export default JSON.parse(${JSON.stringify(text)});`, loader: 'js' };
    });
  },
};

/** Builds dist/ and returns esbuild's metafile. */
export async function buildAll({ outdir = join(root, 'dist') } = {}) {
  await compileModels();
  mkdirSync(outdir, { recursive: true });
  const result = await build({
    absWorkingDir: root,
    entryPoints: ['src/cli.ts', 'src/index.ts'].filter((path) => existsSync(join(root, path))),
    outdir,
    outbase: 'src',
    entryNames: '[name]',
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    mainFields: ['module', 'main'],
    external: externals.flatMap((name) => [name, `${name}/*`]),
    plugins: [jsonAsText],
    loader: { '.md': 'text', '.json': 'json' },
    define: readDefines(),
    // CommonJS dependencies that are bundled into an ES module still call require() for Node's own modules.
    banner: { js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);" },
    sourcemap: 'external',
    minifySyntax: true,
    minifyWhitespace: true,
    keepNames: false,
    legalComments: 'linked',
    metafile: true,
    logLevel: 'warning',
  });
  removeStale(outdir, new Set(Object.keys(result.metafile.outputs).map((path) => join(root, path))));
  return result.metafile;
}

/** Old chunks go only after the new ones are in place, so that a guard that is running meanwhile keeps working. */
function removeStale(outdir, fresh) {
  for (const entry of readdirSync(outdir, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && /\.js(\.map|\.LEGAL\.txt)?$/.test(entry.name) && !fresh.has(path)) rmSync(path, { force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const started = performance.now();
  const { outputs } = await buildAll().catch((error) => {
    console.error(error.message);
    process.exit(1);
  });
  const rows = Object.entries(outputs).filter(([path]) => path.endsWith('.js')).sort((a, b) => b[1].bytes - a[1].bytes);
  for (const [path, { bytes }] of rows) console.log(`${(bytes / 1024).toFixed(1).padStart(8)} kB  ${path}`);
  console.log(`built in ${Math.round(performance.now() - started)} ms`);
}
