import type { Report } from '../core/report.ts';

/** The known lines of a path by 1-based number; empty when none is known. */
export function linesOf(report: Report, path: string): Readonly<Record<number, string>> {
  // paths are foreign keys: `constructor` must not find Object's own
  return Object.hasOwn(report.excerpts, path) ? report.excerpts[path]! : {};
}

/** A place in the excerpts: 1-based line, 0-based UTF-16 column. */
export interface ExcerptPlace {
  readonly line: number;
  readonly column: number;
}

/** Makes the function that finds offsets of one path in its excerpts; it gives undefined for an offset outside of them. */
export function placeFinder(report: Report, path: string): (offset: number) => ExcerptPlace | undefined {
  const lines = linesOf(report, path);
  const offsets = report.lineOffsets !== undefined && Object.hasOwn(report.lineOffsets, path) ? report.lineOffsets[path]! : {};
  const known = Object.keys(offsets)
    .map(Number)
    .sort((a, b) => a - b);
  return (offset) => {
    const line = known.findLast((candidate) => offsets[candidate]! <= offset);
    if (line === undefined) return undefined;
    const column = offset - offsets[line]!;
    // further on is a line end, or a line that is not known
    return column <= (lines[line]?.length ?? 0) ? { line, column } : undefined;
  };
}
