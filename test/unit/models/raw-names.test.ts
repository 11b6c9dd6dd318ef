import { expect, test } from 'vitest';
import { RAW_HINTS } from '../../../src/analyze/prefilter.ts';
import { modelTable } from '../../../rules/models/index.ts';

test('every unmistakable method name holds a word that the prefilter looks for', () => {
  const names = Object.keys(modelTable.rawMethods ?? {});
  expect(names.length).toBeGreaterThan(5);
  expect(names.filter((name) => !RAW_HINTS.some((hint) => name.includes(hint)))).toEqual([]);
});
