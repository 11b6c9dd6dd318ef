#!/usr/bin/env node
// Bundles src/ into dist/:
//   cli.js       answers --version, and loads the rest from V8's code cache
//   main.js      what every check needs, analysis.js what analyses, more.js the rest (scripts/layers.mjs): CommonJS, for
//                measured, Node loads it in a third of the time of ES modules
//   models.txt   the library models, of which a run parses the few it needs
//   builtins.txt what Node, ECMAScript and the DOM have
//   sqlite.wasm  SQLite, for commands that read the record
//   types-worker.js  the thread in which TypeScript's checker runs
//   mcp.js       the Model Context Protocol, for `guard mcp` alone
//   stats-page.js  the charts of the page that `guard stats` draws
//   index.js     the public API
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { buildPageScript } from './build-page.mjs';
import { bundlePlugins, englishOnly } from './bundle-plugins.mjs';
import { readDefines } from './defines.mjs';
import { buildLayers } from './layers.mjs';
import { collectLicences } from './licences.mjs';
import { packTable } from './pack-table.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Packages that stay packages: they are native, huge, or several of them must be one and the same copy. */
export const externals = ['oxc-parser', '@typescript-eslint/typescript-estree', 'typescript', 'node-sql-parser', 'hermes-parser'];

/** Compiles the library models to `rules/models/table.generated.json`, if one of them or the compiler is newer than the table. */
export async function compileModels() {
  const table = join(root, 'rules/models/table.generated.json');
  const inputs = [...filesIn('rules/models', /\.d\.ts$/), ...filesIn('scripts', /^compile-models/), ...filesIn('src/engine/models', /\.ts$/), 'src/engine/model-table.ts', 'src/engine/compile-models.ts'];
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

const shared = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  mainFields: ['module', 'main'],
  external: externals.flatMap((name) => [name, `${name}/*`]),
  loader: { '.md': 'text' },
  sourcemap: 'external',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  metafile: true,
  write: false,
  logLevel: 'warning',
};

const commonJs = {
  ...shared,
  format: 'cjs',
  // All that is loaded late is CommonJS too; a script from V8's code cache has no import().
  supported: { 'dynamic-import': false },
  plugins: bundlePlugins(root),
  banner: { js: "'use strict';" },
};

const metaDefines = { 'import.meta.dirname': '__dirname', 'import.meta.filename': '__filename' };

/** Builds dist/ and gives the sizes of the files by name. */
export async function buildAll({ outdir = join(root, 'dist') } = {}) {
  await compileModels();
  const define = { ...readDefines(), ...metaDefines };
  const layers = (await buildLayers({ ...commonJs, define: { ...define, GUARD_BUILD: '""' } }, outdir)).map(({ name, result }) => ({ name, result: { ...result, outputFiles: result.outputFiles.map(inAscii) } }));
  const programs = layers.map(({ name, result }) => result.outputFiles.find(({ path }) => path.endsWith(`${name}.js`)));
  const digest = programs.reduce((hash, { contents }) => hash.update(contents), createHash('sha256')).digest('hex').slice(0, 12);
  const cli = await build({ ...commonJs, entryPoints: ['src/cli.ts'], outfile: join(outdir, 'cli.js'), define: { ...define, GUARD_BUILD: JSON.stringify(digest) } });
  const worker = await build({ ...commonJs, entryPoints: ['src/analyze/names/typed/worker.ts'], outfile: join(outdir, 'types-worker.js'), define: { ...define, GUARD_BUILD: '""' } });
  const mcp = await build({ ...commonJs, minifyIdentifiers: true, plugins: [...commonJs.plugins, englishOnly], entryPoints: ['src/mcp/server.ts'], outfile: join(outdir, 'mcp.js'), define });
  const page = await buildPageScript(root, join(outdir, 'stats-page.js'));
  const api = await build({ ...commonJs, entryPoints: ['src/index.ts'], outfile: join(outdir, 'index.js'), define: { ...define, GUARD_BUILD: '""' } });
  const files = [
    ...[...layers.map(({ result }) => result), cli, worker, mcp, page, api].flatMap(({ outputFiles }) => outputFiles),
    ...dataFiles(outdir),
    { path: join(outdir, 'sqlite.wasm'), contents: readFileSync(join(root, 'node_modules/sql.js/dist/sql-wasm.wasm')) },
    { path: join(outdir, 'package.json'), contents: '{ "type": "commonjs" }\n' },
    { path: join(outdir, 'LICENSES.txt'), contents: collectLicences(root, [...layers.map(({ result }) => result), worker, mcp, page, api].flatMap(({ metafile }) => Object.keys(metafile.inputs))) },
    { path: join(outdir, 'guard.schema.json'), contents: readFileSync(join(root, 'guard.schema.json')) },
    { path: join(outdir, 'schema/report-1.json'), contents: readFileSync(join(root, 'src/report/schema/report.schema.json')) },
    { path: join(outdir, 'schema/stats-1.json'), contents: readFileSync(join(root, 'src/cli/stats/stats.schema.json')) },
  ];
  for (const { path, contents } of files) writeAtomically(path, contents);
  removeOthers(outdir, new Set(files.map(({ path }) => path)));
  return Object.fromEntries(files.map(({ path, contents }) => [basename(path), contents.length]));
}

/** The bundler escapes what texts hold beyond ASCII, but not what patterns hold; the program is read as Latin-1, which is fastest. */
function inAscii(file) {
  if (!file.path.endsWith('.js')) return file;
  return { path: file.path, contents: Buffer.from(file.text.replace(/[^\0-\x7f]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)) };
}

/** What a bundle reads from the files beside it. */
export function dataFiles(outdir) {
  const table = JSON.parse(readFileSync(join(root, 'rules/models/table.generated.json'), 'utf8'));
  return [
    { path: join(outdir, 'models.txt'), contents: packTable(table) },
    { path: join(outdir, 'builtins.txt'), contents: readFileSync(join(root, 'src/builtins/builtins.txt')) },
  ];
}

/** Files of earlier builds; the types are made by another step. */
function removeOthers(outdir, fresh) {
  for (const entry of readdirSync(outdir, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && !fresh.has(path) && !path.startsWith(join(outdir, 'types')) && !path.endsWith('.tmp')) rmSync(path, { force: true });
  }
}

/** A guard that runs meanwhile reads the old file or the new one. */
function writeAtomically(path, contents) {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}.tmp`;
  writeFileSync(temporary, contents, { mode: basename(path) === 'cli.js' ? 0o755 : 0o644 });
  renameSync(temporary, path);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const started = performance.now();
  const outdir = join(root, 'dist');
  const sizes = await buildAll({ outdir }).catch((error) => {
    console.error(error.message);
    process.exit(1);
  });
  for (const [name, bytes] of Object.entries(sizes)) if (!name.endsWith('.map')) console.log(`${(bytes / 1024).toFixed(1).padStart(8)} kB  dist/${name}`);
  console.log(`built in ${Math.round(performance.now() - started)} ms`);
}
