// Bundles one TypeScript file of bench/ with esbuild, so that it runs on Node 20, and imports it.
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { compileModels, externals } from '../scripts/build.mjs';
import { readDefines } from '../scripts/defines.mjs';

const here = dirname(fileURLToPath(import.meta.url));

/** `entry`: path from bench/, e.g. `accuracy.ts`. Gives what it exports. */
export async function importBundled(entry) {
  const outfile = join(here, '.cache', `${entry.replaceAll('/', '-').replace(/\.ts$/, '')}.mjs`);
  await compileModels();
  mkdirSync(dirname(outfile), { recursive: true });
  await build({
    entryPoints: [join(here, entry)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    mainFields: ['module', 'main'],
    external: externals.flatMap((name) => [name, `${name}/*`]),
    loader: { '.md': 'text', '.json': 'json', '.txt': 'text' },
    // The table of builtins is read from beside the module that reads it.
    define: { ...readDefines(), 'import.meta.dirname': JSON.stringify(join(here, '../src/builtins')) },
    banner: { js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);" },
    logLevel: 'error',
  });
  return import(pathToFileURL(outfile).href);
}
