import { compareFindings, severityRank } from '../core/finding.ts';
import type { Finding } from '../core/finding.ts';

/** Worst first; within a severity in the order of every report. For channels that show only some. */
export function compareUrgency(a: Finding, b: Finding): number {
  return severityRank[b.severity] - severityRank[a.severity] || compareFindings(a, b);
}
