import { expect, test } from 'vitest';
import { readSources } from '../../../src/analyze/coverage.ts';
import type { Snapshot } from '../../../src/core/snapshot.ts';
import { memorySnapshot } from '../../support/memory-snapshot.ts';

test.each<[string, Uint8Array, string]>([
  ['a NUL byte', Buffer.from('const a = 1; // \0\n'), 'src/a.js contains a NUL byte, so git and many tools take it for binary; it was analysed'],
  ['UTF-16', Buffer.from('\ufeffconst a = 1;\n', 'utf16le'), 'src/a.js is UTF-16, so git shows no changes of it as text; it was analysed'],
])('a program that holds %s is analysed, and the user hears of it', async (_what, bytes, notice) => {
  const snapshot: Snapshot = { ...memorySnapshot({ 'src/a.js': 'x' }), read: () => bytes };
  const { sources, coverage, notices } = await readSources(snapshot, { isIgnored: () => false, maxBytes: 1_000 });
  expect([sources.length, coverage.get('src/a.js')?.state, notices]).toEqual([1, 'checked', [notice]]);
});

test('an ordinary program needs no word', async () => {
  const { notices } = await readSources(memorySnapshot({ 'src/a.js': 'const a = 1;\n' }), { isIgnored: () => false, maxBytes: 1_000 });
  expect(notices).toEqual([]);
});
