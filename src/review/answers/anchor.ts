import { showInvisible } from '../../core/invisible.ts';
import { splitLines } from '../context/numbered-lines.ts';

/** Where a quote stands in a text: 1-based lines, `end` inclusive. */
export interface Anchor {
  readonly start: number;
  readonly end: number;
  readonly how: 'exact' | 'spaces' | 'part';
}

/** A quote of this little code can stand anywhere; then only the number tells, and it may be off by so many lines. */
const WEAK_REACH = 3;
/** Shortest part of a line that is a quote of it, in characters without spaces. */
const SHORTEST_PART = 8;

/**
 * Finds a quoted line: as it is, else without regard to spaces, else as a part of a line. Of several places the one nearest to
 * the given number counts. Undefined when it is not there: then nobody knows what the comment is about.
 *
 * @param line the number the model gave; only a hint.
 */
export function findQuote(text: string, quote: string, line: number): Anchor | undefined {
  const lines = splitLines(text).map(showInvisible);
  const wanted = cleanQuote(quote);
  if (wanted.length === 0) return undefined;
  const isWeak = wanted.every((one) => (one.match(/[\p{L}\p{N}]/gu) ?? []).length < 2);
  const places = placesOf(lines, wanted);
  if (!places) return undefined;
  const nearest = places.starts.reduce((best, start) => (Math.abs(start - line) < Math.abs(best - line) ? start : best));
  if (isWeak && places.starts.length > 1 && Math.abs(nearest - line) > WEAK_REACH) return undefined;
  return { start: nearest, end: nearest + places.length - 1, how: places.how };
}

/** The quote's lines without what models add: fences, numbers, markers, an ellipsis at the end. */
export function cleanQuote(quote: string): readonly string[] {
  return splitLines(showInvisible(quote))
    .filter((one) => !/^\s*```/.test(one))
    .map((one) => one.replace(/^[+\- ]?\s*\d+ \| ?/, '').replace(/^(?:[+-] )(?=\s*\S)/, '').replace(/\s*(?:…|\.\.\.)\s*$/, '').trim())
    .filter((one) => one !== '');
}

interface Places {
  readonly starts: readonly number[];
  readonly length: number;
  readonly how: Anchor['how'];
}

function placesOf(lines: readonly string[], wanted: readonly string[]): Places | undefined {
  const exact = runs(lines, wanted, (a, b) => a.trim() === b);
  if (exact.length > 0) return { starts: exact, length: wanted.length, how: 'exact' };
  const loose = runs(lines, wanted, (a, b) => squeezed(a) === squeezed(b));
  if (loose.length > 0) return { starts: loose, length: wanted.length, how: 'spaces' };
  // Several lines of which some were shortened: the first telling one decides.
  const telling = [...wanted].sort((a, b) => squeezed(b).length - squeezed(a).length)[0]!;
  if (wanted.length > 1) {
    const one = placesOf(lines, [telling]);
    if (one) return one;
  }
  const part = squeezed(telling);
  if (part.length < SHORTEST_PART) return undefined;
  const within = lines.flatMap((one, index) => (squeezed(one).includes(part) ? [index + 1] : []));
  return within.length > 0 ? { starts: within, length: 1, how: 'part' } : undefined;
}

function runs(lines: readonly string[], wanted: readonly string[], same: (line: string, quoted: string) => boolean): readonly number[] {
  const starts: number[] = [];
  for (let start = 0; start + wanted.length <= lines.length; start++) if (wanted.every((one, index) => same(lines[start + index]!, one))) starts.push(start + 1);
  return starts;
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, '');
}
