import { expect, test } from 'vitest';
import { shareOf } from '../../../src/core/share.ts';

test.each([
  // Computed by hand from (p + z²/2n ± z·√(p(1-p)/n + z²/4n²)) / (1 + z²/n), z = 1.959964
  [5, 5, 0.5655, 1],
  [0, 5, 0, 0.4345],
  [8, 10, 0.4902, 0.9433],
  [50, 100, 0.4038, 0.5962],
])('%i of %i lies between %f and %f', (part, of, low, high) => {
  const share = shareOf(part, of);
  expect(share.value).toBe(part / of);
  expect(share.low).toBeCloseTo(low, 4);
  expect(share.high).toBeCloseTo(high, 4);
});

test('fewer than five cases say nothing', () => {
  expect(shareOf(4, 4)).toEqual({ part: 4, of: 4 });
  expect(shareOf(0, 0)).toEqual({ part: 0, of: 0 });
});
