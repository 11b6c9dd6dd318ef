import type { Finding } from '../core/finding.ts';
import type { Report } from '../core/report.ts';
import { escapeCode } from '../report/escape.ts';
import { cutText } from '../report/escape-command.ts';
import { codeFence, markdownName, markdownProse } from '../report/escape-markdown.ts';
import { drawBody } from '../report/markdown.ts';
import type { Suggestion } from './suggestion.ts';

/** GitHub refuses longer texts. */
export const longestBody = 60_000;

const markerPattern = /<!-- guard:finding ([0-9a-f]{8,64}) of ([\w.-]{1,200}) -->\s*$/;

/** What a comment of guard is about: the finding's fingerprint, which knows no lines, and the job that posted it. */
export interface Marker {
  readonly fingerprint: string;
  readonly job: string;
}

/** The last line of a comment; invisible, and read back by the next run. */
export function writeMarker({ fingerprint, job }: Marker): string {
  return `<!-- guard:finding ${fingerprint} of ${job} -->`;
}

/** Reads the marker at the end of a comment. Whether guard wrote the comment is for its author to tell, not for its text. */
export function readMarker(body: string): Marker | undefined {
  const match = markerPattern.exec(body);
  return match === null ? undefined : { fingerprint: match[1]!, job: match[2]! };
}

/** The body of a review comment: what, why, the better line as a suggestion that one click applies. */
export function commentBody(finding: Finding, report: Report, marker: Marker, suggestion: Suggestion | undefined): string {
  const head = `**${finding.severity}** ${markdownName(finding.ruleId)}`;
  if (suggestion === undefined) return finish([head, '', ...drawBody(finding, report)], marker);
  // The code goes into the file as it is when somebody clicks, so nothing may be hidden in it.
  const lines = escapeCode(suggestion.lines.join('\n'));
  const isExact = lines.join('\n') === suggestion.lines.join('\n').trimEnd() || lines.join('\n') === suggestion.lines.join('\n');
  if (!isExact) return finish([head, '', ...drawBody(finding, report)], marker);
  const { fix: _fix, ...shown } = finding;
  return finish([head, '', ...drawBody({ ...shown, advice: '' }, report), ...codeFence(suggestion.lines, 'suggestion'), ''], marker);
}

/** The body of the review that the comments belong to. */
export function reviewBody(verdict: string, receipt: string, unplaced: readonly Finding[], job: string): string {
  const lines = [`**${markdownProse(verdict)}**`, '', receipt, ''];
  if (unplaced.length > 0) {
    lines.push('Outside of what this pull request shows as changed, or beyond the first comments:', '');
    for (const { severity, ruleId, location, message } of unplaced.slice(0, 50)) lines.push(`- ${severity} ${markdownName(ruleId)} ${markdownName(`${location.path}:${location.start.line}`)} ${markdownProse(message)}`);
    if (unplaced.length > 50) lines.push(`- and ${unplaced.length - 50} more in the job summary`);
    lines.push('');
  }
  return `${cutText(lines.join('\n'), longestBody)}\n<!-- guard:review of ${job} -->`;
}

/** What is added to a comment whose finding is gone, where its thread cannot be resolved. */
export function fixedBody(body: string, head: string): string {
  const marker = markerPattern.exec(body);
  if (marker === null) return body;
  return `**Fixed** in ${head.slice(0, 12)}.\n\n<details>\n<summary>what it was</summary>\n\n${body.slice(0, marker.index).trimEnd()}\n\n</details>\n\n<!-- guard:fixed ${marker[1]} of ${marker[2]} -->`;
}

function finish(lines: readonly string[], marker: Marker): string {
  return `${cutText(lines.join('\n').trimEnd(), longestBody)}\n\n${writeMarker(marker)}`;
}
