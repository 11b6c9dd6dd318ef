import { describe, expect, it } from 'vitest';
import { EditedText } from '../../../src/cli/edited-text.ts';

const replace = (text: string, part: string, by: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length, text: by });

describe('EditedText', () => {
  const original = 'one\ntwo\nthree\nfour\n';

  it('applies edits in any order and leaves the first text alone', () => {
    const first = new EditedText(original);
    const next = first.apply([replace(original, 'three', '3'), replace(original, 'one', '1'), { start: original.length, end: original.length, text: 'five\n' }]);
    expect(next.text).toBe('1\ntwo\n3\nfour\nfive\n');
    expect(first.text).toBe(original);
    expect(first.edits()).toEqual([]);
  });

  it('tells edits of several rounds as edits of the original', () => {
    const next = new EditedText(original).apply([replace(original, 'two', 'second line')]);
    const last = next.apply([replace(next.text, 'line\nth', 'L\nTH'), replace(next.text, 'four', '4')]);
    expect(last.text).toBe('one\nsecond L\nTHree\n4\n');
    expect(new EditedText(original).apply(last.edits()).text).toBe(last.text);
    expect(last.edits().every((edit, index, all) => index === 0 || all[index - 1]!.end < edit.start)).toBe(true);
  });

  it('tells deletions and an edit that was taken back', () => {
    const next = new EditedText(original).apply([replace(original, 'two\n', '')]);
    expect(next.edits()).toEqual([{ start: 4, end: 8, text: '' }]);
    expect(next.apply([{ start: 4, end: 4, text: 'two\n' }]).text).toBe(original);
  });

  it('moves changed lines along and adds the ones it wrote', () => {
    const next = new EditedText(original).apply([replace(original, 'two', 'a\nb\nc'), replace(original, 'one\n', '')]);
    expect(next.text).toBe('a\nb\nc\nthree\nfour\n');
    expect(next.moveLines([{ start: 4, end: 5 }])).toEqual([{ start: 1, end: 4 }, { start: 5, end: 6 }]);
    expect(next.moveLines([{ start: 1, end: 2 ** 31 - 1 }])).toEqual([{ start: 1, end: 6 }]);
    expect(new EditedText(original).moveLines([{ start: 2, end: 4 }])).toEqual([{ start: 2, end: 4 }]);
  });

  it('gives the text back that random edits make, whatever they were', () => {
    let seed = 7;
    const random = (below: number): number => (seed = (seed * 48_271) % 2_147_483_647) % below;
    for (let round = 0; round < 300; round++) {
      let edited = new EditedText(original);
      let expected = original;
      for (let step = 0; step < 4; step++) {
        const start = random(expected.length + 1);
        const end = Math.min(expected.length, start + random(6));
        const text = ['', 'x', 'yy\n', '\n'][random(4)]!;
        edited = edited.apply([{ start, end, text }]);
        expected = expected.slice(0, start) + text + expected.slice(end);
      }
      expect(edited.text).toBe(expected);
      expect(new EditedText(original).apply(edited.edits()).text).toBe(expected);
    }
  });
});
