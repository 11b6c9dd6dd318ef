import { afterEach, expect, test } from 'vitest';
import { isLate, isTooMuch, OverBudget, spend, startClock, stopClock } from '../../../src/engine/effort.ts';

afterEach(stopClock);

function thrownBy(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  return undefined;
}

const spendMuch = (): void => {
  for (let i = 0; i < 5_000; i++) spend();
};

test('work is cut when its time is up, and only while it is timed', () => {
  startClock(-1);
  expect(isLate()).toBe(true);
  expect(thrownBy(spendMuch)).toBeInstanceOf(OverBudget);
  stopClock();
  expect([isLate(), thrownBy(spendMuch)]).toEqual([false, undefined]);
  startClock();
  expect([isLate(), thrownBy(spendMuch)]).toEqual([false, undefined]);
});

test('what the machine cannot hold is too much, and a bug is a bug', () => {
  const endless = (): number => 1 + endless();
  expect(isTooMuch(thrownBy(endless))).toBe(true);
  expect(isTooMuch(thrownBy(() => 'a'.padEnd(2 ** 30, 'b')))).toBe(true);
  expect(isTooMuch(thrownBy(() => String.fromCodePoint(-1)))).toBe(false);
  expect(isTooMuch(thrownBy(() => (undefined as unknown as string).length))).toBe(false);
});
