import type { CompareCandidate } from '../../src/core/call-candidate.ts';
import type { ValueView } from '../../src/core/value-view.ts';
import { aroundOf, code, surroundingsOf } from '../crypto-text.ts';
import { headOf, phraseOf, subjectsOf } from '../names.ts';
import { OF_A_TURN } from './deciders.ts';
import type { Graded } from './graded.ts';
import { isStamp, NO_SECRET } from './heads.ts';

/** What is kept of a secret, by the name of a parameter. */
const KEPT = / (?:stored|saved|expected|known|kept|persisted|registered|recorded|wanted|correct)(?: (?:hash|digest|token|key|code|secret|hex|sha ?256))? $| (?:token|key|secret|code|pin|otp|stored|api key) (?:hash|digest|sha ?256) $/;
/** What is hashed to be kept: who has it is let in. */
const HASHED = / (?:token|api key|apikey|secret|otp|passcode|(?:reset|invite|invitation|access|recovery|backup|login|verification) (?:code|key|token))$/;
const OTHER = / (?:checksum|etag|file|content|contents|integrity|cache|cached|chunk|block|commit|changed|change|diff|sync|rotate|dedupe) /;

/** `matches(storedHash, token)`: the hash of a token, against the one that a function is given as the one that is kept. */
export function ofHashed(candidate: CompareCandidate): Graded | undefined {
  const { left, right } = candidate;
  for (const order of [[left, right], [right, left]] as const) {
    const [kept, sent] = order;
    if (kept.origin !== 'parameter' || kept.made.length > 0 || !/^\w+$/.test(kept.text) || !KEPT.test(phraseOf(kept.text)) || !(isOfToken(sent) || (isOfGiven(sent) && SAYS.test(phraseOf(candidate.inside[0] ?? ''))))) continue;
    if (surroundingsOf(candidate).some((text) => OTHER.test(phraseOf(text)) || OF_A_TURN.test(phraseOf(text)))) continue;
    return { severity: 'warning', what: `the stored ${code(kept.text)}`, order, digest: true };
  }
  return undefined;
}

function isOfToken({ made }: ValueView): boolean {
  return made.length > 0 && made.every(({ api }) => api === 'hash') && made.some((one) => !isStamp(one) && one.of.flatMap(subjectsOf).some((name) => HASHED.test(headOf(name)) && !NO_SECRET.test(headOf(name))));
}

/** `verifyRecoveryKey(given, stored)`: the function says what is hashed. */
const SAYS = / (?:verify|verifies|check|checks|validate|validates|match|matches|compare|compares|redeem|authenticate|is valid) (?:\w+ ){0,2}(?:key|token|secret|code|otp|passcode|credential)s? $/;
const GIVEN = / (?:given|provided|presented|supplied|submitted|received|candidate|input|value|plain|raw|key|code)$/;

function isOfGiven({ made }: ValueView): boolean {
  return made.length > 0 && made.every((one) => one.api === 'hash' && !isStamp(one)) && made.some(({ of }) => of.some((text) => /^\w+$/.test(text) && GIVEN.test(headOf(text))));
}

/** Who sees that it is another one writes it back: nobody is let in by it. */
export function isWrittenBack(candidate: CompareCandidate, made: ValueView, other: ValueView): boolean {
  if (!candidate.operator.startsWith('!')) return false;
  const [block = ''] = aroundOf(candidate, candidate.call, 300).after.split(/\n\s*\}/);
  const [mine, theirs] = [made, other].map(({ text }) => text.replace(/[^\w\s]/g, '\\$&'));
  return new RegExp(`(?:^|[\\s;{])${theirs}\\s*=\\s*${mine}\\b|[,(]\\s*${mine}\\s*[,)]`).test(block) && !/\bthrow\b|\breturn\s+(?:false|null)\b|\b40[013]\b/.test(block);
}
