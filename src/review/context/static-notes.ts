import type { ReviewInput, ReviewUnit } from '../contracts.ts';
import type { ContextPiece } from './piece.ts';

/**
 * What static checks said of the unit's files, so that nothing is told twice; and for code that touches security, which rules
 * looked at it, so that nobody takes silence for a check.
 */
export function staticNotes(unit: ReviewUnit, input: ReviewInput): readonly ContextPiece[] {
  const { findings, coverage, ruleIds } = input.statics;
  const paths = new Set(unit.files.map((file) => file.path));
  const lines = findings
    .filter((finding) => paths.has(finding.location.path) && finding.belonging !== 'existing' && finding.suppressed === undefined)
    .map((finding) => `- ${finding.location.path} line ${finding.location.start.line}: ${finding.severity} ${finding.ruleId}: ${finding.message}`);
  if (unit.securitySensitive) {
    const checked = coverage.filter((one) => paths.has(one.path) && one.state === 'checked').map((one) => one.path);
    const unchecked = [...paths].filter((path) => !checked.includes(path));
    if (ruleIds.length > 0 && checked.length > 0) lines.push(`Static rules that checked ${checked.join(', ')}: ${ruleIds.join(', ')}. What they do not look for is unchecked.`);
    if (unchecked.length > 0 || ruleIds.length === 0) lines.push(`No static security check ran on ${(ruleIds.length === 0 ? [...paths] : unchecked).join(', ')}.`);
  }
  if (lines.length === 0) return [];
  return [{ kind: 'static', title: 'already reported by static checks; do not repeat', text: lines.join('\n') }];
}
