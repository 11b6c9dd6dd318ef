import type { Share } from '../core/share.ts';
import { fewestCases } from '../core/share.ts';
import type { Stats, StatsRow } from './contracts.ts';

/** A bound beyond which a share is called low or high. */
const half = 0.5;

/**
 * What a reader should take away, a sentence each, the most important first. Only what holds beyond chance: a share is called low when the
 * whole interval is, two shares are called different when their intervals do not touch.
 */
export function headlinesOf(stats: Stats): readonly string[] {
  const { total } = stats;
  // Of faults whose kind nobody knows there is nothing to say by kind.
  const categories = stats.categories.filter(({ name }) => name !== 'other');
  const sentences: string[] = [];
  const repaired = total.cells.escaped + total.cells.uncovered + total.cells.regretted;
  const top = [...categories].sort((a, b) => b.cells.escaped - a.cells.escaped)[0];
  if (top !== undefined && top.cells.escaped >= fewestCases) {
    sentences.push(`What slips through most often is ${top.name}: ${top.cells.escaped} of ${total.cells.escaped}.`);
  }
  for (const row of categories.filter(({ catchRate }) => isLow(catchRate)).slice(0, 2)) sentences.push(`guard catches few faults of ${row.name}: ${sentenceOf(row.catchRate)}.`);
  for (const row of categories.filter(({ precision }) => isLow(precision)).slice(0, 2)) sentences.push(`Of what guard says about ${row.name}, ${sentenceOf(row.precision)} findings were fixed; the others were ignored or called wrong.`);
  const different = compareAuthors(stats.splits.author);
  if (different !== undefined) sentences.push(different);
  if (repaired >= fewestCases && total.cells.uncovered / repaired > half) {
    const [why] = stats.uncoveredWhy;
    const isAll = total.cells.uncovered === repaired;
    const reason = why === undefined ? '' : why.count === total.cells.uncovered ? `, ${isAll ? 'all' : 'all of these'} ${why.reason}` : `, ${why.count} of them ${why.reason}`;
    sentences.push(isAll ? `Nothing of what had to be repaired had been looked at: ${repaired} faults${reason}.` : `Most of what had to be repaired was never looked at: ${total.cells.uncovered} of ${repaired}${reason}.`);
  }
  if (total.cells.regretted >= fewestCases) sentences.push(`${total.cells.regretted} faults that had to be repaired were told before the commit and committed all the same.`);
  return sentences;
}

/** Compares what is caught in the code of agents and of people. */
function compareAuthors(authors: readonly StatsRow[]): string | undefined {
  const [ai, human] = ['ai', 'human'].map((name) => authors.find((row) => row.name === name)?.catchRate);
  if (ai?.low === undefined || ai.high === undefined || human?.low === undefined || human.high === undefined) return undefined;
  const figures = `${sentenceOf(ai)} in AI-written code, ${sentenceOf(human)} in people's`;
  if (ai.high < human.low) return `More slips through in AI-written code: guard caught ${figures}.`;
  return human.high < ai.low ? `More slips through in people's code: guard caught ${figures}.` : undefined;
}

function isLow(share: Share): boolean {
  return share.high !== undefined && share.high < half;
}

function sentenceOf({ part, of }: Share): string {
  return `${part} of ${of}`;
}
