// npm run bench:heavy [-- <number of programs> [<seed>]]
import { importBundled } from './bundle.mjs';

const { runHeavy } = await importBundled('heavy.ts');
process.exitCode = await runHeavy(process.argv.slice(2));
