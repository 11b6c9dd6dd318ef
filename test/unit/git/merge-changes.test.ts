import { expect, test } from 'vitest';
import type { Hunk } from '../../../src/core/change.ts';
import type { DiffEntry } from '../../../src/git/diff-entry.ts';
import { mergeChanges } from '../../../src/git/merge-changes.ts';
import { PathNames } from '../../../src/git/path-name.ts';

const hunk = (oldStart: number, oldLines: number, newStart: number, newLines: number): Hunk => ({ oldStart, oldLines, newStart, newLines });

function entry(name: string, hunks: readonly Hunk[], more: Partial<DiffEntry> = {}): DiffEntry {
  return { name: Buffer.from(name), status: 'modified', kind: 'file', oldKind: 'file', oid: 'new', oldOid: 'old', hunks, ...more };
}

const merge = (...diffs: DiffEntry[][]) => mergeChanges(diffs, new PathNames());

test('with one parent every hunk stays', () => {
  const hunks = [hunk(1, 1, 1, 2), hunk(9, 2, 9, 0)];
  expect(merge([entry('a.js', hunks)])).toMatchObject([{ change: { hunks, changed: [{ start: 1, end: 3 }] }, baseOid: 'old', otherBaseOids: [] }]);
});

test('with several parents a line must be new against each', () => {
  const [merged] = merge([entry('a.js', [hunk(1, 1, 1, 5), hunk(20, 0, 25, 2)])], [entry('a.js', [hunk(3, 0, 4, 4)], { oldOid: 'other' })], [entry('a.js', [hunk(5, 0, 2, 3)], { oldOid: 'third' })]);
  expect(merged!.change.changed).toEqual([{ start: 4, end: 5 }]);
  expect(merged!.change.hunks).toEqual([hunk(1, 1, 1, 5)]);
  expect(merged!.otherBaseOids).toEqual(['other', 'third']);
});

test('a deletion is the merge’s own only where every parent had the lines', () => {
  const both = hunk(4, 2, 3, 0);
  const [merged] = merge([entry('a.js', [both, hunk(9, 1, 6, 0)])], [entry('a.js', [hunk(14, 2, 3, 0)])]);
  expect(merged!.change).toMatchObject({ hunks: [both], changed: [] });
});

test('a path that one parent has in the same form is no change', () => {
  expect(merge([entry('a.js', []), entry('b.js', [])], [entry('b.js', [])]).map((item) => item.change.path)).toEqual(['b.js']);
});

test('a link’s target is not an old text', () => {
  const [merged] = merge([entry('a.js', [], { status: 'type-changed', oldKind: 'symlink' })]);
  expect(merged).toMatchObject({ baseOid: undefined, change: { oldOid: 'old' } });
});

test('a deleted path keeps the kind it had', () => {
  const { kind: _kind, oid: _oid, ...rest } = entry('a', []);
  expect(merge([{ ...rest, status: 'deleted', oldKind: 'submodule' }])).toMatchObject([{ change: { kind: 'submodule', status: 'deleted' } }]);
});
