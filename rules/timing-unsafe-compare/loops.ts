import type { CompareCandidate } from '../../src/core/call-candidate.ts';
import type { Judgement } from '../../src/core/rule.ts';
import { code } from '../crypto-text.ts';
import { phraseOf } from '../names.ts';
import type { Graded } from './graded.ts';

/** `equalSignatures(mine, theirs)`: the name of the function says what its parameters are. */
export function ofHandMade({ left, right, inside }: CompareCandidate): Graded | undefined {
  const name = phraseOf(inside[0] ?? '');
  if (left.origin !== 'parameter' || right.origin !== 'parameter' || !HAND_MADE.test(name)) return undefined;
  return { severity: 'warning', what: 'a secret', order: [left, right], digest: false };
}

const HAND_MADE = / (?:(?:equal|equals|same|compare|compares|match|matches|verify|check|is equal|is same|safe)s? (?:\w+ )?(?:signatures?|sigs?|hmacs?|macs?|secrets?|api keys?|passwords?|digests?|csrf|credentials?)|(?:signatures?|hmacs?|macs?|secrets?|api keys?|passwords?|digests?|csrf(?: tokens?)?|credentials?) (?:equal|equals|match|matches|are equal|is equal|same)|(?:secure|safe|timing safe|constant time) (?:equal|equals|compare|comparison)) /;

/** The first difference ends the loop. */
export const LEAVES = /^\s*\)\s*\{?\s*(?:\/\/[^\n]*\s*)*(?:return|throw|break)\b/;

/** `if (a[i] !== b[i]) return false`. */
export function ofPieces(graded: Graded, candidate: CompareCandidate): Judgement {
  const { expression } = candidate.importing('node:crypto', 'timingSafeEqual');
  const [a, b] = [candidate.left.text, candidate.right.text];
  return {
    severity: graded.severity, confidence: graded.severity === 'error' ? 'high' : 'medium',
    message: `This loop leaves at the first difference between ${code(a)} and ${code(b)}, and ${code(graded.order[0].text)} is ${graded.hmac ? 'an HMAC' : 'a secret'}: the time it takes tells how much of a guess is right`,
    advice: `Write ${code(`${a}.length === ${b}.length && ${expression}(Buffer.from(${a}), Buffer.from(${b}))`)} instead of the loop.`,
    holes: [],
  };
}
