// npm run bench:imports [-- --real <folder>…] [-- --seed n] [--list]
import { importBundled } from './bundle.mjs';

const argv = process.argv.slice(2);
const isReal = argv[0] === '--real';
const bench = await importBundled(isReal ? 'imports/real.ts' : 'imports/seeded.ts');
process.exitCode = isReal ? await bench.runReal(argv.slice(1)) : await bench.runSeeded(argv);
