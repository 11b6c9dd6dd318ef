import { stringifySafely } from '../../report/escape.ts';
import type { Stats } from '../../stats/contracts.ts';
import { headlinesOf } from '../../stats/headlines.ts';

/** The figures for programs: every split, whatever `--by` says. Its form is `dist/schema/stats-1.json`. */
export function drawJson(stats: Stats, version: string): string {
  return `${stringifySafely(statsDocument(stats, version))}\n`;
}

/** What the JSON holds; the page carries the same. */
export function statsDocument(stats: Stats, version: string): object {
  return { schemaVersion: 1, tool: { name: 'guard', version }, ...stats, headlines: headlinesOf(stats) };
}
