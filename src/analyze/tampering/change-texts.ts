import type { LineRange } from '../../core/change.ts';
import type { Location } from '../../core/location.ts';
import { lineStarts, positionAt } from '../../core/location.ts';

/** One changed file before and after; undefined where it is not there. */
export interface ChangedText {
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** A line with its 1-based number. */
export interface NumberedLine {
  readonly number: number;
  readonly text: string;
}

/** The lines of a text. */
export function linesOf(text: string | undefined): readonly NumberedLine[] {
  return text === undefined ? [] : text.split(/\r?\n/).map((line, index) => ({ number: index + 1, text: line }));
}

/** Lines of the new text that the old one does not have, wherever they stand: each old line answers for one. */
export function addedLines({ before, after }: ChangedText): readonly NumberedLine[] {
  const left = new Map<string, number>();
  for (const { text } of linesOf(before)) left.set(text.trim(), (left.get(text.trim()) ?? 0) + 1);
  return linesOf(after).filter(({ text }) => {
    const count = left.get(text.trim()) ?? 0;
    left.set(text.trim(), count - 1);
    return count <= 0 && text.trim() !== '';
  });
}

/** The place of a whole line, without its indentation; the start of the file where there is none. */
export function lineLocation(path: string, text: string | undefined, line: number): Location {
  const content = text ?? '';
  const starts = lineStarts(content);
  const from = starts[Math.min(line, starts.length) - 1] ?? 0;
  const end = content.indexOf('\n', from);
  const raw = content.slice(from, end === -1 ? content.length : end).replace(/\r$/, '');
  const start = from + raw.length - raw.trimStart().length;
  return { path, start: positionAt(starts, start), end: positionAt(starts, Math.max(start, from + raw.length)) };
}

/** Tells whether a line lies in one of the ranges. */
export function isIn(ranges: readonly LineRange[], line: number): boolean {
  return ranges.some(({ start, end }) => start <= line && line < end);
}
