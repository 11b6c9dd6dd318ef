/** Shares of small counts, told so that nobody takes chance for a fact. */

/** A part of a whole. The rest is absent where the whole is too small to say anything. */
export interface Share {
  readonly part: number;
  readonly of: number;
  /** 0 to 1. */
  readonly value?: number;
  /** Bounds of the 95 % interval, 0 to 1. */
  readonly low?: number;
  readonly high?: number;
}

/** Below this many cases nothing is said. */
export const fewestCases = 5;

/** The normal distribution's 97.5 % point. */
const z = 1.959963984540054;

/** A share with its Wilson score interval. @see https://doi.org/10.1080/01621459.1927.10502953 */
export function shareOf(part: number, of: number): Share {
  if (of < fewestCases) return { part, of };
  const value = part / of;
  const spread = z * Math.sqrt((value * (1 - value)) / of + (z * z) / (4 * of * of));
  const scale = 1 + (z * z) / of;
  const middle = value + (z * z) / (2 * of);
  // At the ends the formula is exact, but not in floating point.
  const low = part === 0 ? 0 : (middle - spread) / scale;
  const high = part === of ? 1 : (middle + spread) / scale;
  return { part, of, value, low, high };
}
