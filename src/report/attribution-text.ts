import type { AttributionReport, Authorship } from '../core/attribution.ts';
import { authorships } from '../core/attribution.ts';
import { escapeLine } from './escape.ts';
import { countOf } from './wrap.ts';

const words: Readonly<Record<Authorship, string>> = { ai: 'by AI', mixed: 'by AI and people', human: 'by people', unknown: 'by unknown' };

/** `written by AI (Claude Code: CLAUDECODE is set)`, or the lines of each; empty where nothing is known. */
export function attributionText(attribution: AttributionReport | undefined): string {
  if (attribution === undefined) return '';
  const parts = authorships.filter((by) => attribution.lines[by] > 0);
  if (parts.length === 0) return '';
  const split = parts.length === 1 ? words[parts[0]!] : parts.map((by) => `${words[by]} ${countOf(attribution.lines[by], 'line')}`).join(', ');
  const reasons = attribution.evidence.slice(0, 2).map(({ agent, detail }) => `${agent === undefined ? '' : `${escapeLine(agent)}: `}${escapeLine(detail)}`);
  const more = attribution.evidence.length - reasons.length;
  return `written ${split}${reasons.length === 0 ? '' : ` (${reasons.join('; ')}${more > 0 ? `; ${more} more` : ''})`}`;
}
