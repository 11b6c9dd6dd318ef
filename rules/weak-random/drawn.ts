import type { CallCandidate } from '../../src/core/call-candidate.ts';
import { aroundOf, numbersOf } from '../crypto-text.ts';
import { phraseOf } from '../names.ts';

/** What a random number is made into: letters of an alphabet, bytes, digits of a code, or a text of it. */
export type Drawn = 'letters' | 'bytes' | 'digits' | 'text';

/** `pool[`, `signs.charAt(`, `'abc'[`, with the arithmetic that follows. */
const INDEXES = /(?:\.(?:charAt|at)\(|[\w$'"`\])]\[)[^;\n\]]*$/;
/** `out += pool[`, `text + pool[`, `` out = `${out}${pool[``, `list.push(pool[`. */
const GROWS = /(?:\+=|[\w$)]\s*\+|\}\$\{|\.push\()\s*(?:\w+\()*[\w$'"`.]+(?:\.(?:charAt|at)\(|\[)[^;\n]*$/;
/** `letter()`, `nextSign()`: what gives one of them is asked for more than one. */
const ONE_SIGN = / (?:letter|char|character|digit|symbol|sign|glyph)s? $/;
/** A colour, a percentage, an angle. */
const NO_CODE = /#$|#['"`]\s*\+[^;\n]*$|#\$\{[^`\n]*$|\b(?:hsla?|rgba?)\([^;\n]*$|0x0*f{6}\b|\b1677721[56]\b/i;
const TIMES = /^[\s)]*\*\s*\(?\s*(0x[\da-f]+|[\d_.]+(?:e\d+)?)(?:\s*\*\*\s*(\d+))?/i;
const TEXTS = /^(?:toString|toFixed|padStart|padEnd|digest|toUpperCase|toLowerCase|repeat)$/;
/** Smallest number of values that makes a code of digits worth guessing at. */
const CODES = 1_000;
const BYTE = 256;

/** Undefined where the number stays one: a wait, a share, the place of something in a list. */
export function drawnAs(candidate: CallCandidate): Drawn | undefined {
  if (candidate.args['kind']?.constants[0] === 'clock') return undefined;
  const { before, after } = aroundOf(candidate, candidate.call, 110);
  if (NO_CODE.test(before) || NO_CODE.test(/^[^;\n]*/.exec(after)![0])) return undefined;
  // One of a list of words in a sentence is no text that was drawn.
  const isText = ONE_SIGN.test(phraseOf(candidate.inside[0] ?? '')) || GROWS.test(before) || candidate.calls.some(({ name }) => name === 'join') || /\.join\(/.test(after);
  if (INDEXES.test(before) || candidate.args['list'] !== undefined) return isText ? 'letters' : undefined;
  const times = TIMES.exec(after);
  const count = times ? Number(times[1]!.replaceAll('_', '')) ** Number(times[2] ?? 1) : 0;
  if (count === BYTE && fillsBytes(before, after)) return 'bytes';
  if (candidate.calls.some(({ name }) => TEXTS.test(name))) return 'text';
  if (TEXT_KINDS.test(String(candidate.args['kind']?.constants[0])) || GIVES_TEXT.test(candidate.callee)) return 'text';
  return isSpelledOut(candidate) || count >= CODES || numbersGiven(candidate).some((one) => one >= CODES - 1) ? 'digits' : undefined;
}

/** One of a list, or one of a few numbers: nothing that is written out. */
export function isPicked(candidate: CallCandidate): boolean {
  const numbers = isSpelledOut(candidate) ? [] : numbersGiven(candidate);
  return (numbers.length > 0 && Math.max(...numbers) < CODES / 10) || (INDEXES.test(aroundOf(candidate, candidate.call, 110).before) && drawnAs(candidate) === undefined);
}

/** `times(6, () => random(0, 9)).join('')`: each digit is one of ten, all of them are a code. */
function isSpelledOut(candidate: CallCandidate): boolean {
  const { before, after } = aroundOf(candidate, candidate.call, 110);
  return /^[^;]*?\)\s*\.join\(\s*(['"`])\1\s*\)/.test(after) && /(?:=>|\breturn\b)[^;{}]*$/.test(before);
}

/** Packages that give texts, and methods of those that give everything. */
const TEXT_KINDS = /^(?:uuid-v\d|lukeed-uuid|shortid|nanoid-non-secure|uniqid|uid|cuid|hat|randomatic|random-string|pseudo-random-bytes)$/;
const GIVES_TEXT = /\.(?:string|hash|guid|apple_token|word|alphaNumeric|alphanumeric|hexadecimal|numeric|nanoid|uuid|password)$/;

/** `_.random(100000, 999999)`, `chance.integer({ min: 1000, max: 9999 })`. */
function numbersGiven({ args }: CallCandidate): readonly number[] {
  return Object.values(args).flatMap((view) => [...numbersOf(view), ...numbersOf(view.properties?.['max'])]);
}

/** `Uint8Array.from(…, () => Math.random() * 256)`, `bytes[i] = Math.random() * 256`. */
function fillsBytes(before: string, after: string): boolean {
  const own = before.slice(Math.max(before.lastIndexOf('\n\n'), before.lastIndexOf('\n}')) + 1);
  return /(?:Uint8(?:Clamped)?Array|Buffer)\b/.test(own + after.split(/\n\}|\n\n/, 1)[0]!) || /[\w$]\[\w+\]\s*=[^=;\n]*$/.test(own);
}
