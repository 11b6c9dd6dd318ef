// npm run bench:accuracy [-- --by library] [--list]
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importBundled } from './bundle.mjs';

const { runAccuracy } = await importBundled('accuracy.ts');
process.exitCode = await runAccuracy({ root: dirname(dirname(fileURLToPath(import.meta.url))), argv: process.argv.slice(2) });
