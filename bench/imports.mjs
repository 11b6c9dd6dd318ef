// npm run bench:imports [-- --real <folder>…] [-- --seed n] [--list]: bundles bench/imports with esbuild, so that it runs on Node 20, and runs it.
import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { externals } from '../scripts/build.mjs';
import { readDefines } from '../scripts/defines.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const argv = process.argv.slice(2);
const isReal = argv[0] === '--real';
const outfile = join(here, `.cache/imports-${isReal ? 'real' : 'seeded'}.mjs`);
mkdirSync(dirname(outfile), { recursive: true });
await build({
  entryPoints: [join(here, isReal ? 'imports/real.ts' : 'imports/seeded.ts')],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  mainFields: ['module', 'main'],
  external: externals.flatMap((name) => [name, `${name}/*`]),
  loader: { '.md': 'text', '.json': 'json', '.txt': 'text' },
  define: readDefines(),
  banner: { js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);" },
  logLevel: 'error',
});
// The table of builtins is read from beside the program.
copyFileSync(join(here, '../src/builtins/builtins.txt'), join(here, '.cache/builtins.txt'));
const bench = await import(pathToFileURL(outfile).href);
process.exitCode = isReal ? await bench.runReal(argv.slice(1)) : await bench.runSeeded(argv);
