import type { Authorship, Evidence } from '../core/attribution.ts';

/** Lines of a text, 1-based and inclusive, and who wrote them. */
export interface MarkedLines {
  readonly start: number;
  readonly end: number;
  readonly by: Exclude<Authorship, 'unknown' | 'mixed'> | 'mixed';
  readonly evidence: Evidence;
}

/** Reads `1-4,9,12-14`; undefined when it is something else. */
export function readRanges(text: string): readonly { readonly start: number; readonly end: number }[] | undefined {
  const ranges: { start: number; end: number }[] = [];
  for (const part of text.split(',')) {
    const match = /^(\d{1,9})(?:-(\d{1,9}))?$/.exec(part.trim());
    if (match === null) return undefined;
    const start = Number(match[1]);
    const end = match[2] === undefined ? start : Number(match[2]);
    if (start < 1 || end < start) return undefined;
    ranges.push({ start, end });
  }
  return ranges;
}

/** What an untrusted JSON value holds under a key; undefined for anything odd. */
export function fieldOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
}

/** A text, or undefined. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** A line number, or undefined. */
export function lineOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value < 2 ** 31 ? value : undefined;
}

/** A JSON text as a value; undefined when it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // A bad record costs itself only.
    return undefined;
  }
}
