import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { checkRepository } from './check-repository.ts';

/** Checks every file of some clones and prints each error and warning, to be read by a person; suggestions are counted. @returns exit code */
export async function runReal(folders: readonly string[]): Promise<number> {
  let imports = 0;
  let said = 0;
  for (const folder of folders) {
    if (!existsSync(join(folder, '.git'))) continue;
    const result = await checkRepository(folder, { mode: 'all' });
    imports += result.imports;
    const weighty = result.said.filter(({ severity }) => severity !== 'suggestion');
    said += weighty.length;
    console.log(`\n## ${basename(folder)}: ${weighty.length} findings and ${result.said.length - weighty.length} suggestions, ${result.files} files, ${result.imports} imports, ${Math.round(result.ms)} ms`);
    for (const one of weighty) console.log(`${one.severity} ${one.ruleId} ${one.place}\n    ${one.message}`);
    for (const one of result.failures) console.log(`BROKEN ${one.ruleId} ${one.path}: ${one.message}`);
  }
  console.log(`\n${said} findings in ${imports} imports: ${((1000 * said) / Math.max(1, imports)).toFixed(2)} per 1,000`);
  return 0;
}
