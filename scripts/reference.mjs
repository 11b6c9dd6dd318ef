#!/usr/bin/env node
// Writes guard.schema.json, docs/cli.md and docs/configuration.md from the tables of options and settings. `--check` writes nothing.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { externals } from './build.mjs';
import { readDefines } from './defines.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
mkdirSync(join(root, 'dist'), { recursive: true });
const folder = mkdtempSync(join(root, 'dist/reference-'));
try {
  await build({
    absWorkingDir: root,
    entryPoints: ['scripts/reference.ts'],
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    mainFields: ['module', 'main'],
    // The tables say which module a command loads; the modules themselves are not needed.
    external: ['./run-*', './demo/*', ...externals.flatMap((name) => [name, `${name}/*`])],
    loader: { '.md': 'text' },
    define: readDefines(),
    banner: { js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);" },
    logLevel: 'warning',
  });
  const { renderReference } = await import(pathToFileURL(join(folder, 'reference.mjs')));
  for (const [path, text] of renderReference()) {
    const file = join(root, path);
    if (process.argv.includes('--check')) {
      if (readFileSync(file, 'utf8') !== text) throw new Error(`${path} is not up to date: node scripts/reference.mjs`);
    } else writeFileSync(file, text);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
