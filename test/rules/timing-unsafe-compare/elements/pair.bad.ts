// library: none; feature: two secrets that a function is given, one character after the other; expect: bad
export const tokensMatch = (expected: string, given: string) => expected.length === given.length && [...expected].every((char, i) => char === given[i]); // warning: timing-unsafe-compare

export function sameSignature(one: string, other: string): boolean {
  return one.length === other.length && !Array.from(one).some((char, i) => char !== other[i]); // warning: timing-unsafe-compare
}
