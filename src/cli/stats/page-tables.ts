import { markupLine, markupProse } from '../../report/escape-markup.ts';
import type { CostStats, CoverageStats, Slip, StatsRow } from '../../stats/contracts.ts';
import { money, nameOf, shareText, shownCells, thousands } from './describe-stats.ts';

/** Rows of outcomes; the last one is their sum, where one is given. */
export function rowTable(caption: string, head: string, rows: readonly StatsRow[], sum?: StatsRow): string {
  const line = (row: StatsRow): string =>
    `<tr><th scope="row">${markupLine(nameOf(row.name))}</th>${shownCells.map((cell) => number(row.cells[cell])).join('')}<td class="rate">${shareText(row.precision)}</td><td class="rate">${shareText(row.catchRate)}</td></tr>`;
  const heads = [`<th scope="col">${head}</th>`, ...shownCells.map((cell) => `<th scope="col" class="n">${cell}</th>`), '<th scope="col" class="rate">precision</th>', '<th scope="col" class="rate">catch rate</th>'].join('');
  return frame(caption, `<thead><tr>${heads}</tr></thead><tbody>${rows.map(line).join('\n')}</tbody>${sum === undefined || rows.length < 2 ? '' : `<tfoot>${line(sum)}</tfoot>`}`);
}

/** What became of the hunks. */
export function coverageTable({ hunks, files, review }: CoverageStats): string {
  const rows = [
    ['Hunks that the rules read', hunks.checked], ['Hunks in skipped files', hunks.skipped], ['Hunks in files that could not be read', hunks.failed],
    ['Reviewed by a model', review.reviewed], ['Verdict known from before', review.cached], ['Without meaning for the program', review.inert], ['Excluded from review', review.excluded],
    ['NOT REVIEWED', review.notReviewed], ['No review configured', review.none],
    ...review.why.map(({ reason, count }) => [`Not reviewed: ${reason}`, count] as const), ...files.why.map(({ reason, count }) => [`Files not read: ${reason}`, count] as const),
  ] as const;
  return frame('Changed hunks, each once', `<thead><tr><th scope="col">what</th><th scope="col" class="n">count</th></tr></thead><tbody>${rows.map(([what, count]) => `<tr><th scope="row" class="wrap">${markupProse(what)}</th>${number(count)}</tr>`).join('\n')}</tbody>`);
}

/** What each route cost. */
export function costTable({ routes }: CostStats): string {
  const heads = ['route', 'model', 'calls', 'tokens in', 'tokens out', 'cost', 'true findings'].map((head, index) => `<th scope="col"${index > 1 ? ' class="n"' : ''}>${head}</th>`).join('');
  const rows = routes.map((one) =>
    `<tr><th scope="row">${one.route}</th><td>${markupLine(one.models.join(', '))}</td>${number(one.calls)}${number(one.inputTokens)}${number(one.outputTokens)}<td class="n">${one.usd === undefined ? 'no price' : `$${money(one.usd)}${one.unpricedTokens > 0 ? ' and more' : ''}`}</td>${number(one.found)}</tr>`);
  return frame('By route', `<thead><tr>${heads}</tr></thead><tbody>${rows.join('\n')}</tbody>`);
}

const classTexts: Readonly<Record<Slip['class'], string>> = { 'caught-ignored': 'told, committed all the same', escaped: 'looked at, nothing said', uncovered: 'not looked at', unknown: 'origin not known' };

/** The newest repaired faults. */
export function slipTable(slips: readonly Slip[]): string {
  const heads = ['repaired', 'where', 'kind of bug', 'what guard did', 'written by', 'fix'].map((head) => `<th scope="col">${head}</th>`).join('');
  const rows = slips.map((slip) => {
    const lines = slip.start === slip.end ? String(slip.start) : `${slip.start}–${slip.end}`;
    return `<tr><td>${slip.at.slice(0, 10)}</td><td class="wrap"><code>${markupLine(slip.path)}:${lines}</code></td><td>${markupLine(slip.category)}</td><td class="wrap">${classTexts[slip.class]}${slip.why === undefined ? '' : ` (${markupProse(slip.why)})`}</td><td>${markupLine(slip.agent ?? nameOf(slip.by))}</td><td><code>${markupLine(slip.fix.slice(0, 10))}</code></td></tr>`;
  });
  return frame('Repaired faults, newest first', `<thead><tr>${heads}</tr></thead><tbody>${rows.join('\n')}</tbody>`);
}

/** A wide table scrolls by itself, also by keyboard, so that the page never does. */
function frame(caption: string, body: string): string {
  return `<div class="scroll" tabindex="0" role="region" aria-label="${markupLine(caption)}"><table class="kept"><caption>${markupLine(caption)}</caption>${body}</table></div>`;
}

function number(count: number): string {
  return `<td class="n${count === 0 ? ' zero' : ''}">${thousands(count)}</td>`;
}
