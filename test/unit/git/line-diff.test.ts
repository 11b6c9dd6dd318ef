import { describe, expect, test } from 'vitest';
import { linesOfHunks } from '../../../src/core/change.ts';
import type { Hunk } from '../../../src/core/change.ts';
import { diffLines, wholeHunks } from '../../../src/git/line-diff.ts';

const diff = (before: string, after: string): string => diffLines(Buffer.from(before), Buffer.from(after)).map((hunk) => `-${hunk.oldStart},${hunk.oldLines} +${hunk.newStart},${hunk.newLines}`).join(' ');

describe('two texts', () => {
  test.each<[string, string, string]>([
    ['', '', ''],
    ['a\nb\n', 'a\nb\n', ''],
    ['', 'a\nb\n', '-0,0 +1,2'],
    ['a\nb\n', '', '-1,2 +0,0'],
    ['a\nb\nc\n', 'a\nB\nc\n', '-2,1 +2,1'],
    ['a\nb\nc\n', 'a\nc\n', '-2,1 +1,0'],
    ['a\nc\n', 'a\nb\nc\n', '-1,0 +2,1'],
    ['a\nb\n', 'a\nb', '-2,1 +2,1'],
    ['a\r\nb\r\n', 'a\nb\n', ''],
    ['a\nb\n', 'a\r\nb\r\nc\r\n', '-2,0 +3,1'],
    ['a\na\na\n', 'a\na\n', '-3,1 +2,0'],
    ['a\nb\nc\nd\ne\n', 'b\nx\nd\ne\nf\n', '-1,1 +0,0 -3,1 +2,1 -5,0 +5,1'],
  ])('%j → %j', (before, after, hunks) => {
    expect(diff(before, after)).toBe(hunks);
  });

  test('bytes that are not UTF-8 are not mixed up', () => {
    expect(diffLines(Uint8Array.of(0xff, 10), Uint8Array.of(0xfe, 10))).toHaveLength(1);
  });

  test('that are too different count as changed from the first to the last difference', () => {
    const lines = (word: string): string => Array.from({ length: 3_000 }, (_, index) => `${word} ${index}\n`).join('');
    expect(diff(`same\n${lines('old')}end\n`, `same\n${lines('new')}end\n`)).toBe('-2,3000 +2,3000');
  });
});

test('a random diff explains the new text exactly and is as small as can be', () => {
  let state = 3;
  const random = (below: number): number => (state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0) % below;
  const text = (): string[] => Array.from({ length: random(15) }, () => `${random(5)}`);
  for (let round = 0; round < 2_000; round++) {
    const [before, after] = [text(), text()];
    const hunks = diffLines(Buffer.from(before.map((line) => `${line}\n`).join('')), Buffer.from(after.map((line) => `${line}\n`).join('')));
    const kept = (lines: string[], start: (hunk: Hunk) => number, count: (hunk: Hunk) => number): string[] =>
      lines.filter((_, at) => !hunks.some((hunk) => count(hunk) > 0 && at + 1 >= start(hunk) && at + 1 < start(hunk) + count(hunk)));
    const same = kept(after, (hunk) => hunk.newStart, (hunk) => hunk.newLines);
    expect(same).toEqual(kept(before, (hunk) => hunk.oldStart, (hunk) => hunk.oldLines));
    expect(same.length).toBe(commonLines(before, after));
  }
});

test('a new text is one hunk, an empty one is none', () => {
  expect(wholeHunks(Buffer.from('a\nb'))).toEqual([{ oldStart: 0, oldLines: 0, newStart: 1, newLines: 2 }]);
  expect(linesOfHunks(wholeHunks(Buffer.from('')))).toEqual([]);
});

function commonLines(a: readonly string[], b: readonly string[]): number {
  let row: number[] = Array.from({ length: b.length + 1 }, () => 0);
  for (const line of a) {
    const next = [0];
    for (let at = 0; at < b.length; at++) next.push(line === b[at] ? row[at]! + 1 : Math.max(row[at + 1]!, next[at]!));
    row = next;
  }
  return row[b.length]!;
}
