import type { LeftBehindCandidate } from '../../src/core/candidate.ts';
import type { Judgement, Rule } from '../../src/core/rule.ts';
import { readRulePage } from '../read-rule-page.ts';
import page from './rule.md';

/** Uses that keep the old name of what a change renamed. */
export const inconsistentRename: Rule<'missing-declaration'> = { ...readRulePage(page), kinds: ['missing-declaration'], judge };

function judge({ from, to, declaredAt, certain, fix }: LeftBehindCandidate): Judgement {
  return {
    severity: certain ? 'error' : 'warning',
    confidence: certain ? 'high' : 'medium',
    message: `\`${from}\` is \`${to}\` since this change (line ${declaredAt.start.line}), and nothing in this file is called \`${from}\` any more`,
    advice: `write \`${to}\``,
    fix,
    holes: [],
  };
}
