import { countsText } from './summary.ts';
import type { Summary } from './summary.ts';

/** What a run came to, in one line without colour: `guard: blocked by 1 error · 2 warnings pass`. */
export function verdictText(summary: Summary): string {
  const counts = countsText(summary.counts);
  if (summary.exitCode === 2) return `guard: not finished${counts === '' ? '' : ` (${counts} so far)`}`;
  if (summary.exitCode === 0) return counts === '' ? 'guard: clean' : `guard: passed with ${counts}`;
  const blocking = new Set(summary.blocking);
  const passing = summary.active.filter((finding) => !blocking.has(finding));
  const pass = passing.length === 0 ? '' : ` · ${countsText(countsOf(passing))} ${passing.length === 1 ? 'passes' : 'pass'}`;
  return `guard: blocked by ${countsText(countsOf(summary.blocking))}${pass}`;
}

function countsOf(findings: Summary['active']): Summary['counts'] {
  const counts = { error: 0, warning: 0, suggestion: 0 };
  for (const finding of findings) counts[finding.severity]++;
  return counts;
}
