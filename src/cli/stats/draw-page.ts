import { createHash } from 'node:crypto';
import { markupLine, markupProse } from '../../report/escape-markup.ts';
import { disarmLines, stringifySafely } from '../../report/escape.ts';
import type { Share } from '../../core/share.ts';
import type { Stats, StatsRow } from '../../stats/contracts.ts';
import { headlinesOf } from '../../stats/headlines.ts';
import { coverageTexts, costTexts, isEmpty, nothingYet, percent, periodText, remarksOf, thousands } from './describe-stats.ts';
import { statsDocument } from './draw-json.ts';
import { costTable, coverageTable, rowTable, slipTable } from './page-tables.ts';
import { pageStyle } from './page-style.ts';

export interface PageOptions {
  readonly version: string;
  /** The repository's name: the last part of its path. */
  readonly name: string;
  /** The script that draws the charts; it names no tag that could end it (the build sees to that). */
  readonly script: string;
}

/**
 * One page that needs nothing else: the figures, the charts' library, the style. Its policy lets only that script and style run and forbids
 * every connection, so foreign text (names of agents, paths) could not become code even if it were not escaped. Each chart has its table.
 */
export function drawPage(stats: Stats, { version, name, script }: PageOptions): string {
  const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const drawn = isEmpty(stats) ? '' : script.trim();
  const policy = `default-src 'none'; connect-src 'none'; img-src data:; script-src ${drawn === '' ? "'none'" : hash(drawn)}; style-src ${hash(pageStyle)}; base-uri 'none'; form-action 'none'`;
  const title = `What slipped through${name === '' ? '' : ` in ${name}`}`;
  const output = [
    '<!DOCTYPE html>', '<html lang="en">', '<head>', '<meta charset="utf-8">', `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">', '<meta name="referrer" content="no-referrer">', '<meta name="color-scheme" content="light dark">',
    '<link rel="icon" href="data:,">', `<title>${markupLine(title)}</title>`, `<style>${pageStyle}</style>`, '</head>', '<body>',
    '<header>', '<p class="over">guard · the record</p>', `<h1>${markupLine(title)}</h1>`, `<p class="dim">${markupProse(periodText(stats))}. Drawn ${stats.period.until}.</p>`, '</header>',
    '<main>', ...(isEmpty(stats) ? [`<section class="empty"><p>${markupProse(nothingYet.replaceAll('`', ''))}</p></section>`] : drawMain(stats)), '</main>',
    `<footer><p>Made by guard ${markupLine(version)}. This page loads nothing and sends nothing.${drawn === '' ? '' : ' Charts by Chart.js (MIT licence, in the source of this page).'}</p></footer>`,
    ...(drawn === '' ? [] : [`<script type="application/json" id="figures">${embedded(statsDocument(stats, version))}</script>`, `<script>${drawn}</script>`]),
    '</body>', '</html>',
  ];
  return `${output.join('\n')}\n`;
}

/** JSON that no text in it can end or turn into something else: no `<` at all. */
function embedded(value: object): string {
  return disarmLines(stringifySafely(value)).replaceAll('<', '\\u003c');
}

function drawMain(stats: Stats): readonly string[] {
  const { total, categories, splits, slips } = stats;
  const { cells } = total;
  const headlines = headlinesOf(stats);
  const chart = (id: string, label: string): string => `<figure><div class="chart"><canvas id="${id}" role="img" aria-label="${markupLine(`Chart: ${label}. The table below tells the same.`)}"></canvas></div></figure>`;
  const section = (id: string, title: string, lines: readonly string[]): readonly string[] => (lines.length === 0 ? [] : [`<section aria-labelledby="${id}">`, `<h2 id="${id}">${title}</h2>`, ...lines, '</section>']);
  const paragraphs = (texts: readonly string[]): readonly string[] => texts.map((text) => `<p>${markupProse(text)}</p>`);
  const authors = splits.author;
  return [
    ...(headlines.length === 0 ? [] : ['<ul class="said">', ...headlines.map((sentence) => `<li>${markupProse(sentence)}</li>`), '</ul>']),
    '<ul class="tiles">',
    countTile('fixed', cells.fixed, 'Caught and fixed', 'before the commit or merge'),
    countTile('escaped', cells.escaped, 'Slipped through', 'looked at, nothing said, repaired later'),
    countTile('uncovered', cells.uncovered, 'Never looked at', 'repaired later'),
    shareTile(total.catchRate, 'Catch rate', 'fixed of fixed and escaped'),
    shareTile(total.precision, 'Precision', 'fixed of fixed, refuted, ignored'),
    '</ul>',
    ...section('kinds', 'By kind of bug', total.total === 0 ? ['<p>Nothing was found, and no repaired fault is known.</p>'] : [chart('chart-kinds', 'outcomes by kind of bug'), rowTable('Outcomes by kind of bug', 'kind of bug', categories, total), ...paragraphs(remarksOf(stats))]),
    ...section('authors', 'Who wrote it', total.total === 0 ? [] : [
      ...(authors.some(hasShare) ? ['<p class="dim">Shares with their 95 % intervals: where two do not touch, the difference is hardly chance. Nothing is drawn for fewer than five cases.</p>', chart('chart-authors', 'catch rate and precision by who wrote the code')] : []),
      rowTable('Outcomes by who wrote the code', 'written by', authors),
      ...authors.filter((group) => authors.length > 1 && group.categories.length > 0).map((group) => `<details><summary>${markupLine(summaryOf(group.name))}</summary>${rowTable(`Outcomes by kind of bug: ${summaryOf(group.name)}`, 'kind of bug', group.categories)}</details>`),
      ...(splits.agent.length > 1 ? ['<h3>By agent</h3>', rowTable('Outcomes by agent', 'agent', splits.agent)] : []),
    ]),
    ...section('months', 'Month by month', splits.month.length === 0 ? [] : [
      '<p class="dim">A finding counts in the month it was last seen, a repaired fault in the month of its repair.</p>',
      chart('chart-months', 'outcomes by month'), `<details><summary>The figures</summary>${rowTable('Outcomes by month', 'month', splits.month)}</details>`,
    ]),
    ...section('looked', 'What was looked at', coverageTexts(stats).length === 0 ? [] : [chart('chart-coverage', 'what rules and reviewer made of the changed hunks'), ...paragraphs(coverageTexts(stats)), `<details><summary>The figures</summary>${coverageTable(stats.coverage)}</details>`]),
    ...section('routes', 'Who looked', splits.route.length < 2 ? [] : [rowTable('Outcomes by who looked', 'looked at by', splits.route)]),
    ...section('cost', 'What the reviewer costs', stats.cost === undefined ? [] : [...paragraphs(costTexts(stats)), costTable(stats.cost)]),
    ...section('slips', 'What slipped through last', slips.length === 0 ? [] : [slipTable(slips)]),
    ...section('reading', 'How to read this', [
      '<dl>',
      '<dt class="fixed">fixed</dt><dd>guard told of it, and the lines were changed before the commit or merge.</dd>',
      '<dt>ignored</dt><dd>guard told of it, and it was committed as it was, or suppressed with a reason. That is no proof that guard was wrong.</dd>',
      '<dt>refuted</dt><dd>a person called the finding wrong (<code>guard feedback … wrong</code>).</dd>',
      '<dt class="escaped">escaped</dt><dd>a later commit repaired these lines; guard had looked at them and said nothing.</dd>',
      '<dt class="uncovered">uncovered</dt><dd>a later commit repaired these lines; guard had not looked at them.</dd>',
      '</dl>',
      '<p class="dim">Repairs are found by their messages and traced back by the lines they change. That misses faults nobody repaired yet and takes some reworkings for repairs; small numbers say little, which is why the intervals are shown.</p>',
    ]),
  ];
}

/** There are enough cases for one of the shares. */
function hasShare({ precision, catchRate }: StatsRow): boolean {
  return precision.value !== undefined || catchRate.value !== undefined;
}

function summaryOf(author: string): string {
  return { ai: 'Code written by AI', human: 'Code written by people', mixed: 'Code of AI and people', unknown: 'Code of unknown origin' }[author] ?? author;
}

function countTile(kind: string, count: number, name: string, what: string): string {
  return `<li><span class="name">${name}</span><b class="${kind}">${thousands(count)}</b><span>${what}</span></li>`;
}

/** A share as a figure and as a mark on a rail, with its interval. */
function shareTile({ of, value, low, high }: Share, name: string, what: string): string {
  if (value === undefined || low === undefined || high === undefined) return `<li><span class="name">${name}</span><b class="small">${of === 0 ? 'nothing to count' : `too few to say (${of})`}</b><span>${what}</span></li>`;
  const at = (share: number): string => (share * 100).toFixed(1);
  const rail = `<svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect class="rail" width="100" height="10" rx="2"/><rect class="range" x="${at(low)}" width="${at(high - low)}" height="10"/><rect class="point" x="${at(Math.min(0.985, Math.max(0, value - 0.0075)))}" width="1.5" height="10"/></svg>`;
  return `<li><span class="name">${name}</span><b>${percent(value)}%</b>${rail}<span>${what}: ${percent(low)} to ${percent(high)}% of ${thousands(of)}</span></li>`;
}
