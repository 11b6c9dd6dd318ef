import type { CompareCandidate } from '../../src/core/call-candidate.ts';
import type { Judgement } from '../../src/core/rule.ts';
import { aroundOf, code, surroundingsOf, typeOfParameter } from '../crypto-text.ts';
import { phraseOf } from '../names.ts';
import type { Graded } from './graded.ts';

/** `equalSignatures(mine, theirs)`: the name of the function says what its parameters are. */
export function ofHandMade({ left, right, inside }: CompareCandidate): Graded | undefined {
  const name = phraseOf(inside[0] ?? '');
  if (left.origin !== 'parameter' || right.origin !== 'parameter' || !HAND_MADE.test(name)) return undefined;
  return { severity: 'warning', what: 'a secret', order: [left, right], digest: false };
}

const HAND_MADE = / (?:(?:equal|equals|same|compare|compares|match|matches|verify|check|is equal|is same|safe)s? (?:\w+ )?(?:signatures?|sigs?|hmacs?|macs?|secrets?|api keys?|passwords?|digests?|csrf|credentials?)|(?:signatures?|hmacs?|macs?|secrets?|api keys?|passwords?|digests?|csrf(?: tokens?)?|credentials?) (?:equal|equals|match|matches|are equal|is equal|same)|(?:secure|safe|timing safe|constant time) (?:equal|equals|compare|comparison)) /;

/** `tokensMatch(actual, expected)`: function and parameters say that one secret is compared with another. */
export function ofPair(candidate: CompareCandidate, pieces: boolean): Graded | undefined {
  const { left, right, inside } = candidate;
  const name = phraseOf(inside[0] ?? '').replace(KINDS, '');
  if (left.origin !== 'parameter' || right.origin !== 'parameter' || left.text === right.text || !(PAIR.test(name) || (CHECKS.test(name) && [left, right].every(({ text }) => SIDE.test(phraseOf(text))))) || surroundingsOf(candidate).some((text) => READS.test(phraseOf(text)))) return undefined;
  const types = [left, right].map(({ text }) => typeOfParameter(candidate, text));
  // Of other types they are pieces of a program; without types, one of them is named for what came or for what should come.
  const isTyped = types.every((type) => type === 'string');
  const isSided = [left, right].some(({ text }) => SIDE.test(phraseOf(text)));
  // `compareTokens(a, b)` compares two words of a language as well, though not letter by letter; lists of them are compared one by one.
  if (isTyped ? !pieces && / tokens? /.test(name) && !isSided : pieces || types.some((type) => type !== undefined) || !isSided) return undefined;
  return [left, right].every(({ text }) => /^\w+$/.test(text)) ? { severity: 'warning', what: 'a secret', order: [left, right], digest: false } : undefined;
}

const PAIR = / (?:(?:equal|equals|same|compare|compares|match|matches)s? (?:tokens?|signatures?|hmacs?|secrets?|api keys?|csrf tokens?|credentials?)|(?:tokens?|signatures?|hmacs?|secrets?|api keys?|credentials?) (?:match|matches|equals?|are equal|is equal|same|agree)|(?:secure|safe|timing safe|constant time) (?:equals?|compare|comparison)) $/;
const CHECKS = / (?:check|checks|verify|verifies) (?:tokens?|signatures?|hmacs?|secrets?|api keys?|csrf tokens?|credentials?) $/;
/** Signatures of functions, tokens of programs that are read. */
const KINDS = / (?:type|method|function|call|function type|css|design|syntax|next|peek|id|erc20|key) (?=token|signature)/;
const READS = / (?:pars\w+|lex\w*|scan\w*|grammar|tokeni[sz]\w*|ast|css|token list|diff|compiler|syntax|typescript|ts|search|swap|pool|erc20|text|format\w*|editor|highlight\w*|query) /;
const SIDE = / (?:actual|wanted|expected|stored|saved|given|provided|received|presented|supplied|candidate|submitted|incoming|sent) /;

/** The first difference ends the loop, as it ends `every` and `some`. */
export function leavesAtDifference(candidate: CompareCandidate): boolean {
  return !candidate.operator.startsWith('!') ? isOfElements(candidate) : LEAVES.test(aroundOf(candidate, candidate.call, 160).after);
}

function isOfElements({ operator }: CompareCandidate): boolean {
  return /^(?:every|some) /.test(operator);
}

const LEAVES = /^\s*\)\s*\{?\s*(?:\/\/[^\n]*\s*)*(?:return|throw|break)\b/;

/** `if (a[i] !== b[i]) return false`. */
export function ofPieces(graded: Graded, candidate: CompareCandidate): Judgement {
  const { expression } = candidate.importing('node:crypto', 'timingSafeEqual');
  const [a, b] = [candidate.left.text, candidate.right.text];
  return {
    severity: graded.severity, confidence: graded.severity === 'error' ? 'high' : 'medium',
    message: `${isOfElements(candidate) ? code(candidate.operator.split(' ')[0]!) : 'This loop'} leaves at the first difference between ${code(a)} and ${code(b)}, and ${code(graded.order[0].text)} is ${graded.hmac ? 'an HMAC' : 'a secret'}: the time it takes tells how much of a guess is right`,
    advice: `Write ${code(`${a}.length === ${b}.length && ${expression}(Buffer.from(${a}), Buffer.from(${b}))`)} instead${isOfElements(candidate) ? '' : ' of the loop'}.`,
    holes: [],
  };
}
