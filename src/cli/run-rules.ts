import type { RunCommand } from './commands.ts';
import { loadRules } from './load-rules.ts';
import type { FlagsOf, rulesOptions } from './options.ts';

/** `guard rules`: one line a rule. */
export const runRules: RunCommand<FlagsOf<typeof rulesOptions>> = async (_words, flags, terminal) => {
  const rules = await loadRules();
  if (flags.json === true) {
    terminal.stdout.write(`${JSON.stringify(rules.map((rule) => rule.meta), undefined, 2)}\n`);
    return 0;
  }
  const width = Math.max(...rules.map(({ meta }) => meta.id.length));
  for (const { meta } of rules) {
    const cwe = meta.cwe.map((number) => `CWE-${number}`).join(', ');
    terminal.stdout.write(`${meta.id.padEnd(width)}  ${meta.severity.padEnd(10)}  ${meta.title}${cwe === '' ? '' : ` (${cwe})`}\n`);
  }
  terminal.stdout.write('\nA rule grades each finding; the severity shown is its highest. More on one: guard explain <rule>\n');
  return 0;
};
