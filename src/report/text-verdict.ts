import type { Finding } from '../core/finding.ts';
import { escapeLine } from './escape.ts';
import type { Palette } from './sgr.ts';
import { countsText } from './summary.ts';
import type { Summary } from './summary.ts';
import { placeText } from './text-finding.ts';
import { countOf } from './wrap.ts';

/** Blocking places listed after a long report. */
const mostPlaces = 10;

/**
 * The last lines, which stand next to the prompt: what it comes to, where to look, and how to go on.
 * ```text
 * guard: blocked by 1 error · 2 warnings pass
 *   src/routes/users.ts:12  sql-concatenation
 * ```
 */
export function drawVerdict(summary: Summary, palette: Palette): string[] {
  const output: string[] = [];
  const blocking = new Set(summary.blocking);
  const passing = summary.active.filter((finding) => !blocking.has(finding));
  if (summary.blocking.length > 0) {
    const pass = passing.length === 0 ? '' : ` · ${countsText(countsOf(passing))} ${passing.length === 1 ? 'passes' : 'pass'}`;
    output.push(`guard: ${palette.bold(palette.red(`blocked by ${countsText(countsOf(summary.blocking))}`))}${pass}`);
    // a short report is still on the screen
    if (summary.active.length > 2) output.push(...drawPlaces(summary.blocking, palette));
  } else if (passing.length > 0) {
    const verb = summary.exitCode === 0 && !summary.interrupted ? 'passed with ' : '';
    output.push(`guard: ${verb}${palette.yellow(countsText(countsOf(passing)))}${summary.counts.error > 0 ? ' (fail-on never)' : ''}`);
  }
  output.push(...drawUnfinished(summary, palette));
  if (summary.blocking.length > 0) output.push(...drawWaysOn(summary, palette));
  return output;
}

/** Why this is no verdict on the whole change; nothing where it is one. */
export function drawUnfinished(summary: Summary, palette: Palette): string[] {
  const head = palette.bold(palette.red('guard: not finished'));
  // Of what was found so far nothing is a pass: the commit ends here.
  if (summary.interrupted) return [`${head}: the model review was interrupted (exit 130)`];
  return summary.exitCode === 2 ? [`${head}: ${unfinishedText(summary)}`] : [];
}

function drawPlaces(findings: readonly Finding[], palette: Palette): string[] {
  const output = findings
    .slice(0, mostPlaces)
    .map((finding) => `  ${placeText(finding.location)}  ${palette.dim(escapeLine(finding.ruleId))}`);
  if (findings.length > mostPlaces) output.push(palette.dim(`  and ${findings.length - mostPlaces} more above`));
  return output;
}

/** How to get past a block: let the machine fix, or say why it is safe. */
function drawWaysOn(summary: Summary, palette: Palette): string[] {
  const fixable = summary.blocking.filter((finding) => finding.fix !== undefined).length;
  const output: string[] = [];
  if (fixable > 1) output.push(`guard check --fix repairs ${fixable} of ${countOf(summary.blocking.length, 'finding')}`);
  const rule = escapeLine(summary.blocking[0]!.ruleId);
  output.push(palette.dim('safe as it is? say why on the line above it:'), palette.dim(`  // guard-ignore ${rule} -- <reason>`));
  return output;
}

function unfinishedText(summary: Summary): string {
  if (summary.reviewMissing && summary.totals.unread === 0) return 'the model review is required and was not done (exit 2)';
  return summary.totals.unread > 0
    ? `${countOf(summary.totals.unread, 'path')} not read, so nobody can call this clean (exit 2)`
    : 'a rule broke down, so nobody can call this clean (exit 2)';
}

function countsOf(findings: readonly Finding[]): Summary['counts'] {
  const counts = { error: 0, warning: 0, suggestion: 0 };
  for (const finding of findings) counts[finding.severity]++;
  return counts;
}
