import { expect, test } from 'vitest';
import { createEscapesProgress } from '../../../src/cli/escapes-progress.ts';

/** What a terminal of so many columns is told in a search of 200 fixes, 50 ms each. */
function drawn(columns: number | undefined, isTTY = true): readonly string[] {
  let [text, time] = ['', 0];
  const progress = createEscapesProgress({ isTTY, columns, write: (piece) => void (text += piece) }, () => (time += 50));
  for (let done = 0; done <= 200; done++) progress.step(done, 200);
  progress.close();
  return text.split('\r\u001B[K');
}

test('a search is drawn on one line, ten times a second at most, and the line is taken away', () => {
  const [before, ...lines] = drawn(100);
  expect([before, lines.at(-1)]).toEqual(['', '']);
  expect(lines).toHaveLength(102);
  expect(lines[0]).toBe('guard: [------------------------] 0 of 200 fixes (Ctrl-C keeps what is there)');
  expect(lines[50]).toBe('guard: [############------------] 100 of 200 fixes, 6 s left (Ctrl-C keeps what is there)');
  expect(lines[100]).toBe('guard: [########################] 200 of 200 fixes, 0 s left (Ctrl-C keeps what is there)');
});

test.each([120, 80, 60, 40, 20, 8, undefined])('it fits a terminal of %s columns', (columns) => {
  const lines = drawn(columns);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(columns ?? 80);
  expect(lines.slice(1, -1).every((line) => line !== '')).toBe(true);
});

test('what is no terminal gets nothing', () => {
  expect(drawn(80, false)).toEqual(['']);
});
