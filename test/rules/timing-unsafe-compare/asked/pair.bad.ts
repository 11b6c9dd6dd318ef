// library: none; feature: functions that say that they compare tokens, secrets and signatures; expect: bad
export function secretsMatch(ours: string, theirs: string): boolean {
  return ours === theirs; // warning: timing-unsafe-compare
}

export const sameToken = (given: string | undefined, kept: string): boolean => given !== undefined && kept === given; // warning: timing-unsafe-compare

export class Hooks {
  static signaturesEqual(actual: string, expected: string): boolean {
    if (actual.length !== expected.length) return false;
    return actual === expected; // warning: timing-unsafe-compare
  }
}

/** Its name promises what it does not do. */
export function constantTimeEqual(a: string, b: string): boolean {
  return a === b; // warning: timing-unsafe-compare
}

export const checkSignature = (given: string, expected: string): void => {
  if (given !== expected) throw new Error('bad signature'); // warning: timing-unsafe-compare
};
