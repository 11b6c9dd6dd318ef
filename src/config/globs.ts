import picomatch from 'picomatch';

/** Longest pattern and most patterns a list may have: configuration is data of the repository, and data may be hostile. */
export const maxPatternLength = 500;
export const maxPatterns = 1_000;

/**
 * Makes a test for paths from patterns that read as in .gitignore: `dist` and `*.gen.ts` match at any depth, `/dist` and `src/db`
 * from the top of the repository, and a folder means everything in it. Paths are `/`-separated, case counts.
 * An empty list matches nothing.
 */
export function matchGlobs(patterns: readonly string[], options: { readonly ignoresCase?: boolean } = {}): (path: string) => boolean {
  if (patterns.length === 0) return () => false;
  const expanded = patterns.flatMap((pattern) => anchorGlob(pattern));
  return picomatch(expanded, { dot: true, noextglob: true, nonegate: true, nocase: options.ignoresCase === true });
}

function anchorGlob(pattern: string): readonly string[] {
  const trimmed = pattern.replace(/^\.\//, '').replace(/\/+$/, '');
  const anchored = trimmed.replace(/^\//, '');
  const anywhere = !trimmed.includes('/');
  const base = anywhere ? `**/${anchored}` : anchored;
  return base.endsWith('/**') ? [base] : [base, `${base}/**`];
}

/** Why a pattern is refused; undefined when it is fine. */
export function refuseGlob(pattern: string): string | undefined {
  if (pattern.trim() === '') return 'is empty';
  if (pattern.length > maxPatternLength) return `is longer than ${maxPatternLength} characters`;
  if (pattern.startsWith('!')) return 'starts with "!": list what is meant instead of what is not';
  if (pattern.includes('\\')) return 'contains a backslash: paths are written with "/"';
  if (/(^|\/)\.\.(\/|$)/.test(pattern)) return 'leads out of the repository';
  // Each wildcard inside one name multiplies the work of a failing match.
  if (pattern.split('/').some((name) => (name.match(/\*+/g) ?? []).length > 5)) return 'has more than five wildcards in one name';
  if ((pattern.match(/\*\*/g) ?? []).length > 5) return 'has more than five "**"';
  return undefined;
}
