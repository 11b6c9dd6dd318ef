import type { TracedLine } from './contracts.ts';

/** A commit that wrote at least this share of the repaired lines may be their cause. */
const SHARE = 1 / 3;

/**
 * The commits that made a fault, of all that wrote a line of what was repaired: those with a fair share of it, the newest first; where none has one,
 * that with the largest. @param dates committer dates, ISO 8601, to order by
 */
export function chooseInducing(lines: readonly TracedLine[], dates: ReadonlyMap<string, string>, most: number): readonly { readonly oid: string; readonly share: number }[] {
  const total = lines.reduce((sum, { weight }) => sum + weight, 0);
  const shares = [...new Set(lines.map(({ oid }) => oid))].map((oid) => ({ oid, share: lines.reduce((sum, line) => sum + (line.oid === oid ? line.weight : 0), 0) / total }));
  const date = (oid: string): string => dates.get(oid) ?? '';
  const newest = (a: { oid: string }, b: { oid: string }): number => (date(a.oid) < date(b.oid) ? 1 : date(a.oid) > date(b.oid) ? -1 : a.oid < b.oid ? 1 : -1);
  const fair = shares.filter(({ share }) => share >= SHARE - 1e-9).sort(newest);
  const best = fair.length > 0 ? fair : shares.sort((a, b) => b.share - a.share || newest(a, b)).slice(0, 1);
  return best.slice(0, most);
}
