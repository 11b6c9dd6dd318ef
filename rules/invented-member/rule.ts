import type { MissingName } from '../../src/core/candidate.ts';
import type { Judgement, Rule } from '../../src/core/rule.ts';
import { code, didYouMean, oneOf } from '../missing-words.ts';
import { readRulePage } from '../read-rule-page.ts';
import page from './rule.md';

type Missing = MissingName<'missing-member'>;

/** Members and methods that the value does not have. @see https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects */
export const inventedMember: Rule<'missing-member'> = { ...readRulePage(page), kinds: ['missing-member'], judge };

function judge(missing: Missing): Judgement {
  const { message, advice } = WORDS[missing.reason](missing);
  const isWarning = missing.reason !== 'no-member' || missing.certainty === 'likely';
  return { severity: isWarning ? 'warning' : 'error', confidence: missing.certainty === 'proven' ? 'high' : 'medium', message, advice, ...(missing.fix ? { fix: missing.fix } : {}), holes: [] };
}

interface Words {
  readonly message: string;
  readonly advice: string;
}

const WORDS: Readonly<Record<Missing['reason'], (missing: Missing) => Words>> = {
  'no-member': (one) => ({
    message: `${owner(one)} has no member ${code(one.name ?? '')}${one.nearest.length > 0 ? didYouMean(one.nearest) : one.evidence === undefined ? '' : `; ${one.evidence}`}`,
    advice: one.nearest.length > 0 ? `write ${oneOf(one.nearest)}` : one.evidence === undefined ? `write what it does yourself, or use something that exists${one.lookedAt === undefined ? '' : ` (looked through ${one.lookedAt})`}` : 'use that, or write what it does yourself',
  }),
  'newer-member': (one) => ({
    message: `${code(one.name ?? '')} of ${ownerWithin(one)} is not in every Node this project allows: ${one.evidence ?? 'it is newer'}`,
    advice: 'raise "engines" in package.json, ask whether it is there first, or use something older',
  }),
  'removed-member': (one) => ({
    message: `${code(one.name ?? '')} of ${ownerWithin(one)} is gone: ${one.evidence ?? 'newer versions removed it'}`,
    advice: 'use what replaced it: https://nodejs.org/api/deprecations.html',
  }),
  'deprecated-away': (one) => ({
    message: `${code(one.name ?? '')} of ${ownerWithin(one)} is no longer declared${one.evidence === undefined ? '' : `: ${one.evidence}`}`,
    advice: 'use what replaced it',
  }),
};

/** `A string`, `` `Promise` ``, `` `node:crypto` ``. */
function owner(one: Missing): string {
  const text = ownerWithin(one);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Things with an article are words, others are names. */
function ownerWithin({ specifier }: Missing): string {
  const match = /^(an?) (.+)$/.exec(specifier);
  if (!match) return code(specifier);
  return /^[A-Z]/.test(match[2]!) || /[/.]/.test(match[2]!) ? `${match[1]!} ${code(match[2]!)}` : specifier;
}
