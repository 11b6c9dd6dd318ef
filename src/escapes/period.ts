import { UsageError } from '../core/errors.ts';
import type { Period } from './select-fixes.ts';

const UNITS: Readonly<Record<string, number>> = { d: 86_400_000, w: 7 * 86_400_000, m: 30 * 86_400_000, y: 365 * 86_400_000 };

/**
 * What `--since` means: `90d`, `12w`, `6m`, `1y`, a day (`2026-08-25`), a range (`v1.0..v2.0`), or a ref whose descendants up to HEAD are meant.
 * @param now in milliseconds
 * @throws UsageError for a word that git could take for an option
 */
export function readPeriod(said: string, now: number): Period {
  const word = said.trim();
  const age = /^(\d{1,5})([dwmy])$/.exec(word);
  if (age !== null) return { range: 'HEAD', since: now - Number(age[1]) * UNITS[age[2]!]! };
  if (/^\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z?)?$/.test(word)) {
    const since = Date.parse(word);
    if (!Number.isNaN(since)) return { range: 'HEAD', since };
  }
  if (word === 'all') return { range: 'HEAD' };
  if (word === '' || word.startsWith('-') || /[\0-\x20\x7f]/.test(word)) {
    throw new UsageError('usage-since', `--since ${JSON.stringify(said)} is neither a time nor a range`, { hint: 'Write 90d, 12w, 6m, 1y, all, a day such as 2026-08-25, a ref such as v1.4.0, or a range such as v1.4.0..HEAD.' });
  }
  return { range: word.includes('..') ? word : `${word}..HEAD` };
}
