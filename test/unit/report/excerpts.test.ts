import { describe, expect, test } from 'vitest';
import { collectExcerpts } from '../../../src/report/excerpts.ts';
import { placeFinder } from '../../../src/report/places.ts';
import { locate, orderWarning, sampleReport, sampleTexts, userError } from '../../support/sample-report.ts';

describe('collectExcerpts', () => {
  test('takes the lines of findings, marks and flow steps of every file, with two neighbours', () => {
    const { excerpts } = collectExcerpts([orderWarning], sampleTexts);
    expect(Object.keys(excerpts)).toEqual(['src/orders.ts', 'src/routes/users.ts']);
    expect(Object.keys(excerpts['src/routes/users.ts']!).map(Number)).toEqual([6, 7, 8, 9]);
  });

  test('takes the lines that a fix replaces, wherever they are', () => {
    const fix = { description: 'Import sql', edits: [{ path: 'src/orders.ts', start: 0, end: 0, text: 'x' }] };
    const { excerpts } = collectExcerpts([{ ...userError, fix }], sampleTexts);
    expect(excerpts['src/orders.ts']).toMatchObject({ 1: "import { db } from './db.ts';", 3: 'export function findOrders(status: string) {' });
  });

  test('gives CRLF lines without their line end and with their true offsets', () => {
    const { excerpts, lineOffsets } = collectExcerpts([orderWarning], sampleTexts);
    const text = sampleTexts.get('src/orders.ts')!;
    expect(excerpts['src/orders.ts']![4]).toBe("  const where = `status = '${status}'`;");
    for (const [line, offset] of Object.entries(lineOffsets['src/orders.ts']!)) {
      expect(text.slice(offset).startsWith(excerpts['src/orders.ts']![Number(line)]!)).toBe(true);
    }
  });

  test('has nothing for a path whose text is not known', () => {
    expect(collectExcerpts([userError], new Map()).excerpts).toEqual({});
  });

  test('keeps lines of a file with a name that objects have already', () => {
    const texts = new Map([['__proto__', 'query(x)\n'], ['constructor', 'query(y)\n']]);
    const findings = ['__proto__', 'constructor'].map((path) => ({
      ...userError, location: locate(path, 'query', texts), marks: [], flow: [],
    }));
    const { excerpts } = collectExcerpts(findings, texts);
    expect(Object.getOwnPropertyDescriptor(excerpts, '__proto__')?.value).toEqual({ 1: 'query(x)' });
    expect(excerpts['constructor']).toEqual({ 1: 'query(y)' });
  });

  test('cuts a place of hundreds of lines', () => {
    const texts = new Map([['src/big.ts', `q(${'\n'.repeat(500)})`]]);
    const { excerpts } = collectExcerpts([{ ...userError, location: locate('src/big.ts', texts.get('src/big.ts')!, texts), marks: [], flow: [], fix: { description: '', edits: [] } }], texts);
    expect(Object.keys(excerpts['src/big.ts']!).length).toBeLessThan(50);
  });
});

test('placeFinder finds offsets in known lines and refuses others', () => {
  const placeOf = placeFinder(sampleReport({ findings: [orderWarning] }), 'src/orders.ts');
  const { start } = locate('src/orders.ts', '${status}');
  expect(placeOf(start.offset)).toEqual({ line: start.line, column: start.column - 1 });
  expect(placeOf(9_999)).toBeUndefined();
  expect(placeFinder(sampleReport(), 'constructor')(0)).toBeUndefined();
});
