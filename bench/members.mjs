// npm run bench:members [-- <repository>…]
import { importBundled } from './bundle.mjs';

const { runMembers } = await importBundled('members.ts');
process.exitCode = await runMembers(process.argv.slice(2));
