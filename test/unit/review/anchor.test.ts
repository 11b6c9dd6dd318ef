import { describe, expect, test } from 'vitest';
import { findQuote } from '../../../src/review/answers/anchor.ts';
import { mulberry } from '../../support/review/secret-samples.ts';

const text = `import { get } from './store';

export function price(id: string) {
  const item = get(id);
  if (!item) return 0;
  return item.price;
}

export function total(ids: string[]) {
  let sum = 0;
  for (const id of ids) sum += price(id);
  return sum;
}
`;

describe('a quote', () => {
  test.each([
    ['as it is', 'const item = get(id);', 99, 4, 4, 'exact'],
    ['with its indentation', '  const item = get(id);', 4, 4, 4, 'exact'],
    ['with its number', '   4 |   const item = get(id);', 4, 4, 4, 'exact'],
    ['with marker and number', '+  4 |   const item = get(id);', 4, 4, 4, 'exact'],
    ['in a fence', '```ts\nconst item = get(id);\n```', 4, 4, 4, 'exact'],
    ['with other spaces', 'for(const id of ids)   sum += price(id);', 11, 11, 11, 'spaces'],
    ['of a part', 'sum += price(id)', 11, 11, 11, 'part'],
    ['that was shortened', 'export function price(id...', 3, 3, 3, 'part'],
    ['of several lines', '  const item = get(id);\n  if (!item) return 0;', 4, 4, 5, 'exact'],
    ['of several lines of which one is wrong', 'export function total(ids: string[]) {\n  let total = 0;', 9, 9, 9, 'exact'],
    ['whose number is wrong', 'return sum;', 2, 12, 12, 'exact'],
  ])('%s', (_name, quote, line, start, end, how) => {
    expect(findQuote(text, quote, line)).toEqual({ start, end, how });
  });

  test('that stands in several places means the nearest', () => {
    const twice = 'a();\nsave(x);\nb();\nc();\nd();\nsave(x);\n';
    expect(findQuote(twice, 'save(x);', 1)?.start).toBe(2);
    expect(findQuote(twice, 'save(x);', 6)?.start).toBe(6);
  });

  test.each([
    ['that is not there', 'const item = await get(id);', 4],
    ['of nothing', '', 4],
    ['of a bracket far from its number', '}', 100],
    ['of a word too short to tell', 'sum', 11],
    ['of invented code', 'return database.query(sql)', 5],
  ])('%s has no place', (_name, quote, line) => {
    expect(findQuote(text, quote, line)).toBeUndefined();
  });

  test('of a line with invisible characters is found as it was shown', () => {
    expect(findQuote('a();\nconst b = "x\u202e";\n', String.raw`const b = "x\u202e";`, 2)?.start).toBe(2);
    expect(findQuote('a();\nconst b = "x\u202e";\n', 'const b = "x\u202e";', 2)?.start).toBe(2);
  });
});

test('whatever the number says, a copied line is found where it stands, and a wrong one nowhere', () => {
  const random = mulberry(5);
  const words = ['load', 'save', 'order', 'price', 'total', 'user', 'await', 'return', 'const', 'map', 'filter', 'items', 'row', 'cache'];
  const word = (): string => words[Math.floor(random() * words.length)]!;
  for (let round = 0; round < 300; round++) {
    const lines = Array.from({ length: 30 }, (_, index) => `${' '.repeat(Math.floor(random() * 8))}${word()}.${word()}(${word()}, ${index * 7 + round});`);
    const end = round % 2 === 0 ? '\n' : '\r\n';
    const at = Math.floor(random() * lines.length);
    const quote = round % 3 === 0 ? lines[at]!.trim() : round % 3 === 1 ? ` ${at + 1} | ${lines[at]!}` : lines[at]!.replace(', ', ',\t ');
    const number = Math.floor(random() * 60);
    expect(findQuote(lines.join(end), quote, number)?.start).toBe(at + 1);
    expect(findQuote(lines.join(end), `${lines[at]!.trim().slice(0, -2)}99999);`, at + 1)).toBeUndefined();
  }
});
