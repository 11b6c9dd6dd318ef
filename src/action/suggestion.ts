import type { Finding } from '../core/finding.ts';
import type { Report } from '../core/report.ts';
import { linesOf, placeFinder } from '../report/places.ts';

/** Whole lines of one file and what is to stand there instead: what a suggestion of a review is. */
export interface Suggestion {
  /** 1-based, both included. */
  readonly first: number;
  readonly last: number;
  readonly lines: readonly string[];
}

/** Lines between two edits of a fix that are still replaced together. */
const widestGap = 3;

/** A fix as one suggestion; undefined where it reaches into another file or too far apart, or its lines are not known. */
export function suggestionOf(finding: Finding, report: Report): Suggestion | undefined {
  const edits = [...(finding.fix?.edits ?? [])].sort((a, b) => a.start - b.start || a.end - b.end);
  const { path } = finding.location;
  if (edits.length === 0 || edits.some((edit) => edit.path !== path)) return undefined;
  const placeOf = placeFinder(report, path);
  const known = linesOf(report, path);
  const placed = edits.map((edit) => ({ from: placeOf(edit.start), to: placeOf(edit.end), text: edit.text.replace(/\r\n?/g, '\n') }));
  let last = 0;
  for (const { from, to } of placed) {
    if (from === undefined || to === undefined) return undefined;
    if (last > 0 && from.line > last + widestGap) return undefined;
    last = Math.max(last, to.line);
  }
  const first = placed[0]!.from!.line;
  const old: string[] = [];
  for (let line = first; line <= last; line++) {
    const text = known[line];
    if (text === undefined) return undefined;
    old.push(text);
  }
  const text = old.join('\n');
  const offsetOf = ({ line, column }: { line: number; column: number }): number => old.slice(0, line - first).reduce((sum, one) => sum + one.length + 1, 0) + column;
  let result = '';
  let at = 0;
  for (const { from, to, text: replacement } of placed) {
    result += text.slice(at, offsetOf(from!)) + replacement;
    at = offsetOf(to!);
  }
  return { first, last, lines: (result + text.slice(at)).split('\n') };
}
