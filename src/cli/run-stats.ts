import { computeStats } from '../stats/compute-stats.ts';
import type { Stats } from '../stats/contracts.ts';
import type { RunCommand } from './commands.ts';
import type { FlagsOf, statsOptions } from './options.ts';
import { readRecord } from './read-record.ts';
import { readSince } from './read-since.ts';
import type { Terminal } from './terminal.ts';
import { wantsColor, widthOf } from './terminal.ts';
import { writeReport } from './write-report.ts';

type StatsFlags = FlagsOf<typeof statsOptions>;

/** `guard stats`: what guard caught, what was ignored, what was wrong and what slipped through, from the record. */
export const runStats: RunCommand<StatsFlags> = async (_words, flags, terminal) => {
  const now = Date.now();
  const since = flags.since === undefined ? undefined : readSince(flags.since, now);
  const { repository, ...record } = await readRecord(terminal);
  const stats = computeStats(record, { now: new Date(now).toISOString(), ...(since === undefined ? {} : { since }) });
  const text = await draw(stats, flags, terminal, repository.root);
  if (flags.output === undefined) terminal.stdout.write(text);
  else writeReport(terminal.cwd, flags.output, text);
  return 0;
};

async function draw(stats: Stats, flags: StatsFlags, terminal: Terminal, root: string): Promise<string> {
  const by = flags.by ?? 'author';
  switch (flags.format ?? 'text') {
    case 'json':
      return (await import('./stats/draw-json.ts')).drawJson(stats, GUARD_VERSION);
    case 'markdown':
      return (await import('./stats/draw-markdown.ts')).drawMarkdown(stats, by);
    case 'html':
      return (await import('./stats/draw-page.ts')).drawPage(stats, { version: GUARD_VERSION, name: root.split(/[\\/]/).at(-1) ?? '', script: (await import('./stats/page-script.ts')).readPageScript() });
    case 'text': {
      const color = flags.output === undefined ? wantsColor(flags.color, terminal.stdout, terminal.env) : flags.color === true;
      return (await import('./stats/draw-text.ts')).drawText(stats, { by, color, width: widthOf(terminal.stdout, terminal.env) });
    }
  }
}
