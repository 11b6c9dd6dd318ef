import { expect, test, vi } from 'vitest';
import table from '../../../rules/models/table.generated.json' with { type: 'json' };
import { packTable } from '../../../scripts/pack-table.mjs';
import { openTable } from '../../../src/analyze/open-table.ts';

test('the packed table is the table', () => {
  const opened = openTable(() => packTable(table));
  expect({ ...opened.modules }).toEqual(table.modules);
  expect({ ...opened.types }).toEqual(table.types);
  const { aliases, globals, globalTypes, rawMethods, anywhere, handed, named, index } = opened;
  expect({ aliases, globals, globalTypes, rawMethods, anywhere, handed, named, index, modules: table.modules, types: table.types }).toEqual(table);
});

test('entries are found by name, and what is not there is not', () => {
  const opened = openTable(() => packTable(table));
  expect(opened.modules['pg']).toEqual(table.modules.pg);
  expect(opened.types['pg#Pool']).toEqual(table.types['pg#Pool']);
  expect([Object.hasOwn(opened.modules, 'pg'), 'pg' in opened.modules, Object.hasOwn(opened.modules, 'left-pad'), 'toString' in opened.types]).toEqual([true, true, false, false]);
  expect([opened.modules['constructor'], opened.types['pg#toString'], opened.types['nothing'], opened.types['']]).toEqual([undefined, undefined, undefined, undefined]);
});

test('nothing is read before something is asked', () => {
  const read = vi.fn(() => packTable(table));
  const opened = openTable(read);
  expect(read).not.toHaveBeenCalled();
  expect(opened.index?.sinkPackages).toContain('pg');
  expect(read).toHaveBeenCalledOnce();
});
