import { expect, test } from 'vitest';
import { digestHunk, digestLine, digestLines, digestText, nothingSaid, splitDigests } from '../../../src/ledger/digests.ts';

test('the digests are the same on every machine and in every version: records outlive both', () => {
  expect(['', 'orders', 'Orders', 'ordersorders'].map(digestText)).toEqual(['488bdcb81aee8d83', '7eb95f123a1b32dd', 'c295ea809561ad81', 'a98866fb94d19e6b']);
});

test('blanks make no difference to a line, and words do', () => {
  expect(digestLine('  return rows[0];')).toBe(digestLine('\treturn rows [0];\r'));
  expect(digestLine('return rows[0];')).not.toBe(digestLine('return rows[1];'));
});

test.each(['', '  ', '}', '});', '// -----', 'a = b', '\r'])('%j says nothing', (line) => {
  expect(digestLine(line)).toBe(nothingSaid);
});

test.each(['else', 'número', 'a = bcd'])('%j says something', (line) => {
  expect(digestLine(line)).toMatch(/^(?!0{8})[0-9a-f]{8}$/);
});

test('a hunk is what it adds and what it takes away, in this order', () => {
  expect(digestHunk(['a  = 1'], ['b = 2'])).toBe(digestHunk(['a = 1'], ['b=2']));
  expect(digestHunk(['a = 1'], ['b = 2'])).not.toBe(digestHunk(['b = 2'], ['a = 1']));
  expect(digestHunk(['a = 1', 'b = 2'], [])).not.toBe(digestHunk(['b = 2', 'a = 1'], []));
});

test('digests of lines are taken apart again', () => {
  const lines = ['const a = 1;', '', 'const b = 2;'];
  expect(splitDigests(digestLines(lines))).toEqual(lines.map(digestLine));
  expect(splitDigests('')).toEqual([]);
});
