// npm run bench:imports [-- --real <folder>… | --mutate <folder>… [--each n]] [-- --seed n] [--list]
import { importBundled } from './bundle.mjs';

const argv = process.argv.slice(2);
const [entry, run] = argv[0] === '--real' ? ['imports/real.ts', 'runReal'] : argv[0] === '--mutate' ? ['imports/mutate-real.ts', 'runMutations'] : ['imports/seeded.ts', 'runSeeded'];
const bench = await importBundled(entry);
process.exitCode = await bench[run](run === 'runSeeded' ? argv : argv.slice(1));
