import { expect, test } from 'vitest';
import { displayWidth, toCells } from '../../../src/report/display-width.ts';

test.each([
  ['ascii', 5],
  ['größe', 5],
  ['注文', 4],
  ['ｆｕｌｌ', 8],
  ['한국', 4],
  ['🎉', 2],
  ['e\u0301', 1],
  ['…│·', 3],
])('%s takes %i columns', (text, width) => {
  expect(displayWidth(text)).toBe(width);
});

test('cells keep UTF-16 offsets while tabs become blanks up to the next stop', () => {
  expect(toCells('a\t🎉b')).toEqual([
    { text: 'a', width: 1, start: 0, end: 1 },
    { text: ' ', width: 1, start: 1, end: 2 },
    { text: '🎉', width: 2, start: 2, end: 4 },
    { text: 'b', width: 1, start: 4, end: 5 },
  ]);
});

test('a hidden character takes the columns of its visible escape', () => {
  expect(toCells('\u202e')).toEqual([{ text: '\\u202e', width: 6, start: 0, end: 1 }]);
});
