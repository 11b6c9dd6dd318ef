import { markdownProse } from '../../report/escape-markdown.ts';
import { disarmLines } from '../../report/escape.ts';
import type { SplitName, Stats, StatsRow } from '../../stats/contracts.ts';
import { headlinesOf } from '../../stats/headlines.ts';
import { costTexts, coverageTexts, isEmpty, nameOf, nothingYet, periodText, remarksOf, shareText, shownCells, thousands } from './describe-stats.ts';

const splitHeads: Readonly<Record<SplitName, string>> = { author: 'written by', agent: 'agent', route: 'looked at by', month: 'month', rule: 'rule' };

const splitTexts: Readonly<Record<SplitName, string>> = { author: 'by who wrote the code', agent: 'by agent', route: 'by who looked', month: 'by month', rule: 'by rule' };

/** The figures for a pull request or a wiki: everything foreign is text there. */
export function drawMarkdown(stats: Stats, by: SplitName): string {
  if (isEmpty(stats)) return `${markdownProse(nothingYet)}\n`;
  const groups = stats.splits[by];
  const details = by === 'month' || by === 'rule' ? [] : groups.filter(({ categories }) => categories.length > 0);
  const lines = [
    '### What guard caught, and what slipped through', '', markdownProse(periodText(stats)), '',
    ...headlinesOf(stats).map((sentence) => `- ${markdownProse(sentence)}`), '',
    ...tableOf('kind of bug', [...stats.categories, stats.total]), '',
    ...tableOf(splitHeads[by], groups), '',
    // Names stand below the summary: in the element itself, Markdown's escapes would not count.
    ...(details.length < 2 ? [] : ['<details>', `<summary>Kinds of bug, ${splitTexts[by]}</summary>`, '', ...details.flatMap((group) => [`**${markdownProse(nameOf(group.name))}**`, '', ...tableOf('kind of bug', group.categories), '']), '</details>', '']),
    ...[...remarksOf(stats), ...coverageTexts(stats), ...costTexts(stats)].map((text) => `- ${markdownProse(text)}`),
  ];
  return disarmLines(`${lines.filter((line, index) => line !== '' || lines[index - 1] !== '').join('\n')}\n`);
}

function tableOf(head: string, rows: readonly StatsRow[]): readonly string[] {
  if (rows.length === 0) return [];
  const cells = (row: StatsRow): readonly string[] => [...shownCells.map((cell) => thousands(row.cells[cell])), markdownProse(shareText(row.precision)), markdownProse(shareText(row.catchRate))];
  return [
    `| ${head} | ${shownCells.join(' | ')} | precision | catch rate |`,
    `| --- | ${shownCells.map(() => '---:').join(' | ')} | --- | --- |`,
    ...rows.map((row) => `| ${markdownProse(nameOf(row.name))} | ${cells(row).join(' | ')} |`),
  ];
}
