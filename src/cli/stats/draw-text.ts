import { escapeLine, escapeProse, disarmLines } from '../../report/escape.ts';
import { displayWidth } from '../../report/display-width.ts';
import { createPalette } from '../../report/sgr.ts';
import type { Paint, Palette } from '../../report/sgr.ts';
import { wrapProse } from '../../report/wrap.ts';
import type { SplitName, Stats, StatsRow } from '../../stats/contracts.ts';
import { headlinesOf } from '../../stats/headlines.ts';
import { costTexts, coverageTexts, isEmpty, nameOf, nothingYet, periodText, remarksOf, shareText, shownCells, thousands } from './describe-stats.ts';

export interface TextOptions {
  readonly by: SplitName;
  readonly color: boolean;
  /** Columns; below 60 tables are wider than that. */
  readonly width: number;
}

const splitTitles: Readonly<Record<SplitName, string>> = { author: 'By who wrote it', agent: 'By agent', route: 'By who looked', month: 'By month', rule: 'By rule' };

const countWidth = { fixed: 6, ignored: 8, refuted: 8, escaped: 8, uncovered: 10 } as const;
/** All five; with a name of 18 letters and the rates below the counts, a table is 60 columns wide. */
const countsWidth = 40;
const shortestCut = 18;
const longestName = 30;

/** The figures for a terminal. */
export function drawText(stats: Stats, { by, color, width }: TextOptions): string {
  const palette = createPalette(color);
  const columns = Math.min(width, 100);
  const prose = (text: string, paint: Paint = (one) => one): readonly string[] => wrapProse(escapeProse(text), columns).map(paint);
  if (isEmpty(stats)) return ending([...prose(stats.period.since === undefined ? nothingYet : `Nothing was recorded since ${stats.period.since}. Without --since all of the record is told.`)]);
  const table = (rows: readonly StatsRow[]): readonly string[] => drawTable(rows, width, palette);
  const item = (text: string): readonly string[] => wrapProse(escapeProse(text), columns - 2).map((line, index) => `${index === 0 ? '•' : ' '} ${line}`);
  const headlines = headlinesOf(stats);
  const section = (title: string, lines: readonly string[]): readonly string[] => (lines.length === 0 ? [] : ['', palette.bold(title), ...lines]);
  const groups = stats.splits[by];
  return ending([
    palette.bold('What guard caught, and what slipped through'),
    ...prose(periodText(stats), palette.dim),
    ...(headlines.length === 0 ? [] : ['', ...headlines.flatMap(item)]),
    ...section('By kind of bug', stats.categories.length === 0 ? prose('Nothing was found, and no repaired fault is known.') : table([...stats.categories, ...(stats.categories.length > 1 ? [stats.total] : [])])),
    ...(stats.total.total === 0 ? [] : section(splitTitles[by], table(groups))),
    ...(by === 'month' || by === 'rule' ? [] : groups.filter(({ categories }) => groups.length > 1 && categories.some(saysSomething)).flatMap((group) => section(`  ${nameOf(group.name)}`, table(group.categories)))),
    ...section('Beside the tables', remarksOf(stats).flatMap((text) => prose(text))),
    ...section('Coverage', coverageTexts(stats).flatMap((text) => prose(text))),
    ...section('The reviewer', costTexts(stats).flatMap((text) => prose(text))),
    ...(stats.total.total === 0 ? [] : ['', ...prose('fixed: changed before the commit. escaped: repaired later, and guard had looked and said nothing. uncovered: repaired later, and guard had not looked. precision: fixed of fixed, refuted and ignored. catch rate: fixed of fixed and escaped. In brackets the 95 % interval.', palette.dim)]),
  ]);
}

/** There are enough cases for one of the shares; the rest of the split can be had as JSON. */
function saysSomething({ precision, catchRate }: StatsRow): boolean {
  return precision.value !== undefined || catchRate.value !== undefined;
}

function ending(lines: readonly string[]): string {
  return disarmLines(`${lines.join('\n')}\n`);
}

function drawTable(rows: readonly StatsRow[], columns: number, palette: Palette): readonly string[] {
  const longest = Math.max(shortestCut, Math.min(longestName, columns - countsWidth - 2));
  const name = Math.min(longest, Math.max(...rows.map((row) => displayWidth(escapeLine(nameOf(row.name)))))) + 1;
  const precisions = ['precision', ...rows.map((row) => shareText(row.precision))];
  const rateWidth = Math.max(...precisions.map((text) => text.length)) + 2;
  const catches = ['catch rate', ...rows.map((row) => shareText(row.catchRate))];
  const rates = precisions.map((precision, index) => `${precision.padEnd(rateWidth)}${catches[index]}`.trimEnd());
  const counts = [
    shownCells.map((cell) => cell.padStart(countWidth[cell])).join(''),
    ...rows.map((row) => shownCells.map((cell) => paintCell(cell, row.cells[cell], palette)(thousands(row.cells[cell]).padStart(countWidth[cell]))).join('')),
  ];
  const names = [' '.repeat(name), ...rows.map((row) => fit(row.name, name))];
  const isWide = columns >= name + countsWidth + 3 + Math.max(...rates.map((text) => text.length));
  const lines = (cells: readonly string[]): readonly string[] => cells.map((text, index) => (index === 0 ? palette.dim(`${names[index]}${text}`) : `${names[index]}${text}`.trimEnd()));
  return isWide ? lines(counts.map((text, index) => `${text}   ${rates[index]}`)) : [...lines(counts), ...lines(rates)];
}

/** Only what slipped through stands out, and only where there is any. */
function paintCell(cell: (typeof shownCells)[number], count: number, palette: Palette): Paint {
  if (count === 0) return palette.dim;
  return cell === 'escaped' ? palette.red : cell === 'fixed' ? palette.green : (text) => text;
}

/** A name in a column; a longer one is cut, since the table is worth more than its end. */
function fit(name: string, width: number): string {
  const shown = escapeLine(nameOf(name));
  let cut = '';
  for (const character of shown) {
    if (displayWidth(cut) + displayWidth(character) > width - 1) {
      cut = `${[...cut].slice(0, -1).join('')}…`;
      break;
    }
    cut += character;
  }
  return cut + ' '.repeat(Math.max(0, width - displayWidth(cut)));
}
