import { UsageError } from '../core/errors.ts';

const days: Readonly<Record<string, number>> = { d: 1, w: 7, m: 30, y: 365 };

/**
 * What `--since` says as a moment: `90d`, `12w`, `6m` (30 days each), `1y`, or a day (`2026-08-25`, UTC). Gives ISO 8601.
 * @param now the present, milliseconds since 1970
 * @param option what the text was given to
 * @throws UsageError for anything else
 */
export function readSince(text: string, now: number, option = '--since'): string {
  const span = /^(\d{1,5})([dwmy])$/.exec(text);
  if (span !== null) {
    const moment = new Date(now - Number(span[1]) * days[span[2]!]! * 86_400_000);
    if (moment.getTime() > 0) return moment.toISOString();
  }
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00.000Z`) : undefined;
  if (day !== undefined && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)) return day.toISOString();
  throw new UsageError('usage-since', `${option} does not understand "${text}"`, { hint: 'Write 90d, 12w, 6m or 1y, or a day such as 2026-08-25.' });
}
