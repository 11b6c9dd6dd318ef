import type { RunCommand } from './commands.ts';
import { loadRule } from './load-rules.ts';
import type { explainOptions, FlagsOf } from './options.ts';
import { renderMarkdown } from './render-markdown.ts';
import { wantsColor, widthOf } from './terminal.ts';

/** `guard explain <rule>`: the rule's page. */
export const runExplain: RunCommand<FlagsOf<typeof explainOptions>> = async ([id], flags, terminal) => {
  const { meta, page } = await loadRule(id!);
  const color = wantsColor(flags.color, terminal.stdout, terminal.env);
  const width = Math.min(widthOf(terminal.stdout, terminal.env), 100);
  const facts = [
    `highest severity: ${meta.severity}`,
    ...meta.cwe.map((number) => `CWE-${number}`),
    `since guard ${meta.since}`,
  ].join(' · ');
  // The page may open with its own title; the facts belong right below it.
  const body = page.trim().replace(/^# .*\n+/, '');
  terminal.stdout.write(renderMarkdown(`# ${meta.id}: ${meta.title}\n${facts}\n\n${body}`, { color, width }));
  return 0;
};
