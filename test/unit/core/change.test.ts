import { describe, expect, test } from 'vitest';
import { allLines, countLines, hasLine, intersectLines, linesOfHunks } from '../../../src/core/change.ts';
import type { LineSet } from '../../../src/core/change.ts';

const numbers = (lines: LineSet): number[] => Array.from({ length: 30 }, (_, index) => index).filter((line) => hasLine(lines, line));

describe('lines', () => {
  test('of hunks leave out pure deletions', () => {
    expect(linesOfHunks([{ oldStart: 1, oldLines: 2, newStart: 0, newLines: 0 }, { oldStart: 9, oldLines: 0, newStart: 8, newLines: 2 }])).toEqual([{ start: 8, end: 10 }]);
  });

  test('in two sets are the ones that each has', () => {
    const a = [{ start: 1, end: 4 }, { start: 6, end: 9 }, { start: 20, end: 22 }];
    const b = [{ start: 3, end: 7 }, { start: 8, end: 21 }];
    expect(numbers(intersectLines(a, b))).toEqual(numbers(a).filter((line) => numbers(b).includes(line)));
    expect(intersectLines(a, allLines)).toEqual(a);
    expect(intersectLines(a, [])).toEqual([]);
  });

  test('are counted up to the end of the text', () => {
    expect(countLines(allLines, 7)).toBe(7);
    expect(countLines([{ start: 2, end: 4 }, { start: 6, end: 9 }], 7)).toBe(4);
    expect(countLines([{ start: 6, end: 9 }], 3)).toBe(0);
  });
});
