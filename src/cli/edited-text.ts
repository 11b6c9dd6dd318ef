import type { LineRange, LineSet } from '../core/change.ts';
import type { Edit } from '../core/finding.ts';
import { lineStarts, positionAt } from '../core/location.ts';

/** A piece of the result: a stretch of the original, or new text. */
type Segment = { readonly start: number; readonly end: number } | { readonly text: string };

/** A part of a text and what stands there instead. */
export type Replacement = Pick<Edit, 'start' | 'end' | 'text'>;

/** A text under repair: remembers, over several rounds of edits, what each piece of the result was in the original. */
export class EditedText {
  readonly original: string;
  readonly #segments: readonly Segment[];

  constructor(original: string, segments: readonly Segment[] = [{ start: 0, end: original.length }]) {
    this.original = original;
    this.#segments = segments;
  }

  /** The text with all edits. */
  get text(): string {
    return this.#segments.map((segment) => this.#textOf(segment)).join('');
  }

  /** The text after edits whose offsets count in the present one. They must not overlap. */
  apply(edits: readonly Replacement[]): EditedText {
    const segments: Segment[] = [];
    let at = 0;
    for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
      segments.push(...this.#cut(at, edit.start), { text: edit.text });
      at = edit.end;
    }
    return new EditedText(this.original, [...segments, ...this.#cut(at, Number.POSITIVE_INFINITY)]);
  }

  /** All edits as if made at once: sorted, disjoint, offsets in the original. */
  edits(): readonly Replacement[] {
    const edits: { start: number; end: number; text: string }[] = [];
    let at = 0;
    let pending: string | undefined;
    const flush = (end: number): void => {
      if (pending !== undefined && (pending !== '' || end > at)) edits.push({ start: at, end, text: pending });
      else if (end > at) edits.push({ start: at, end, text: '' });
      pending = undefined;
    };
    for (const segment of this.#segments) {
      if ('text' in segment) pending = (pending ?? '') + segment.text;
      else if (segment.end > segment.start) {
        flush(segment.start);
        at = segment.end;
      }
    }
    flush(this.original.length);
    return edits;
  }

  /** Where changed lines of the original went, together with the lines that the edits wrote. */
  moveLines(changed: LineSet): LineSet {
    const oldStarts = lineStarts(this.original);
    const newStarts = lineStarts(this.text);
    const ranges: LineRange[] = [];
    let at = 0;
    for (const segment of this.#segments) {
      const length = 'text' in segment ? segment.text.length : segment.end - segment.start;
      const lineAt = (offset: number): number => positionAt(newStarts, offset).line;
      if ('text' in segment) {
        if (length > 0) ranges.push({ start: lineAt(at), end: lineAt(at + length) + 1 });
      } else {
        for (const range of changed) {
          const from = Math.max(segment.start, oldStarts[range.start - 1] ?? this.original.length);
          const to = Math.min(segment.end, oldStarts[range.end - 1] ?? this.original.length);
          if (from < to) ranges.push({ start: lineAt(at + from - segment.start), end: lineAt(at + to - segment.start - 1) + 1 });
        }
      }
      at += length;
    }
    return mergeRanges(ranges);
  }

  #textOf(segment: Segment): string {
    return 'text' in segment ? segment.text : this.original.slice(segment.start, segment.end);
  }

  /** The segments of the present text from `start` to `end`. */
  #cut(start: number, end: number): readonly Segment[] {
    const pieces: Segment[] = [];
    let at = 0;
    for (const segment of this.#segments) {
      const length = this.#textOf(segment).length;
      const from = Math.max(start - at, 0);
      const to = Math.min(end - at, length);
      if (from < to) {
        pieces.push('text' in segment ? { text: segment.text.slice(from, to) } : { start: segment.start + from, end: segment.start + to });
      }
      at += length;
    }
    return pieces;
  }
}

function mergeRanges(ranges: readonly LineRange[]): LineSet {
  const merged: { start: number; end: number }[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else merged.push({ ...range });
  }
  return merged;
}
