/** Versions of packages as lock files and manifests write them, compared number by number. */

/** The lowest version that is meant: `3.13.0` of `^3.13.0`; undefined where no number stands. */
export function lowestVersion(version: string): string | undefined {
  return /\d+(?:\.\d+)*/.exec(version)?.[0];
}

/** Below 0 when `a` is older than `b`, above 0 when it is newer. What is not said counts as 0. */
export function compareVersions(a: string, b: string): number {
  const left = a.split('.').map(Number);
  const right = b.split('.').map(Number);
  for (let at = 0; at < 3; at++) {
    const difference = (left[at] ?? 0) - (right[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** `3.14.1` or `^3.13.0` against `<4`: whether the lowest version that is meant is inside. What cannot be read may be. */
export function isInside(version: string, range: string): boolean {
  const match = /^(<=?|>=?)\s*(\d[\d.]*)$/.exec(range);
  const lowest = lowestVersion(version);
  if (!match || lowest === undefined) return true;
  const order = compareVersions(lowest, match[2]!);
  if (match[1] === '<') return order < 0;
  if (match[1] === '<=') return order <= 0;
  return match[1] === '>' ? order > 0 : order >= 0;
}
