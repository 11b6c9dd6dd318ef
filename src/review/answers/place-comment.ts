import { hasLine } from '../../core/change.ts';
import { splitLines } from '../context/numbered-lines.ts';
import type { BuiltRequest, RawComment, ReviewUnit, UnitFile } from '../contracts.ts';
import { findQuote } from './anchor.ts';

/** Where a comment belongs, or why nowhere. */
export type Placed =
  | { readonly file: UnitFile; readonly start: number; readonly end: number; readonly isOnChange: boolean; readonly isRemoved: boolean }
  | { readonly why: string };

/** Lines beside a hunk that still count as its surroundings. */
const REACH = 3;

/**
 * Finds the place of a comment by its quote alone. A quote of a removed line leads to the line that is there now. What lies outside
 * the change has no place in it.
 */
export function placeComment(comment: RawComment, unit: ReviewUnit, request: Pick<BuiltRequest, 'restore'>): Placed {
  const file = fileOf(comment.path, unit);
  if (!file) return { why: 'its file is not part of the unit' };
  const quote = request.restore(comment.quote);
  const anchor = findQuote(file.newText, quote, comment.line);
  if (!anchor) {
    const removed = findRemoved(file, quote, comment.line);
    if (removed === undefined) return { why: 'its quote is not in the file' };
    return { file, start: removed, end: removed, isOnChange: true, isRemoved: true };
  }
  const asked = comment.end_line === null ? anchor.end : Math.max(anchor.end, anchor.start + Math.min(40, Math.max(0, comment.end_line - comment.line)));
  const end = Math.min(asked, splitLines(file.newText).length);
  for (let line = anchor.start; line <= anchor.end; line++) if (hasLine(file.changed, line)) return { file, start: anchor.start, end, isOnChange: true, isRemoved: false };
  // What a removed line kept from happening shows on the line beside the gap.
  if (file.hunks.some((hunk) => hunk.oldLines > hunk.newLines && anchor.start <= hunk.newStart + Math.max(1, hunk.newLines) && anchor.end >= hunk.newStart - (hunk.newLines === 0 ? 0 : 1))) return { file, start: anchor.start, end, isOnChange: true, isRemoved: false };
  const isNear = file.hunks.some((hunk) => anchor.start >= hunk.newStart - REACH && anchor.start < hunk.newStart + Math.max(1, hunk.newLines) + REACH);
  return isNear ? { file, start: anchor.start, end, isOnChange: false, isRemoved: false } : { why: 'it is outside the change' };
}

function fileOf(path: string, unit: ReviewUnit): UnitFile | undefined {
  const plain = path.trim().replace(/^(?:\.\/|[ab]\/(?=.*\/))/, '');
  return unit.files.find((file) => file.path === path.trim()) ?? unit.files.find((file) => file.path === plain) ?? (unit.files.length === 1 && path.trim() === '' ? unit.files[0] : undefined);
}

/** The line that stands now where a quoted line was removed. */
function findRemoved(file: UnitFile, quote: string, line: number): number | undefined {
  if (file.oldText === undefined) return undefined;
  const old = splitLines(file.oldText);
  const count = splitLines(file.newText).length;
  if (count === 0) return undefined;
  const places = file.hunks.flatMap((hunk) => {
    const gone = old.slice(hunk.oldStart - 1, hunk.oldStart - 1 + hunk.oldLines).join('\n');
    if (hunk.oldLines === 0 || !findQuote(gone, quote, 1)) return [];
    return [Math.min(count, Math.max(1, hunk.newLines === 0 ? hunk.newStart + 1 : hunk.newStart))];
  });
  return places.length === 0 ? undefined : places.reduce((best, one) => (Math.abs(one - line) < Math.abs(best - line) ? one : best));
}
