// npm run bench:members [-- <repository>…]: bundles members.ts with esbuild, so that it runs on Node 20, and runs it.
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { compileModels, externals } from '../scripts/build.mjs';
import { readDefines } from '../scripts/defines.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const outfile = join(here, '.cache/members.mjs');
await compileModels();
mkdirSync(dirname(outfile), { recursive: true });
await build({
  entryPoints: [join(here, 'members.ts')],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  mainFields: ['module', 'main'],
  external: externals.flatMap((name) => [name, `${name}/*`]),
  loader: { '.md': 'text', '.json': 'json' },
  define: { ...readDefines(), 'import.meta.dirname': JSON.stringify(join(here, '../src/builtins')) },
  banner: { js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);" },
  logLevel: 'error',
});
const { runMembers } = await import(pathToFileURL(outfile).href);
process.exitCode = await runMembers(process.argv.slice(2));
