import { expect, test } from 'vitest';
import { drawIndexing } from '../../../src/cli/draw-indexing.ts';

test('packages that are indexed are counted in one line, which is taken away', () => {
  const written: string[] = [];
  const draw = drawIndexing({ isTTY: true, columns: 80, write: (text) => void written.push(text) });
  for (const packages of [1, 1, 14, 0]) draw(packages);
  expect(written).toEqual(['\r\u001B[Kguard: indexing 1 package, kept for the next check', '\r\u001B[Kguard: indexing 14 packages, kept for the next check', '\r\u001B[K']);
});
