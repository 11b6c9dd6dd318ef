import type { CallCandidate, ValueUse } from '../../src/core/call-candidate.ts';
import { aroundOf, numbersOf } from '../crypto-text.ts';
import { phraseOf } from '../names.ts';

/** What a program calls the key of something that others may try out at home: one message is enough to see whether a guess is right. */
const KEY_NAME = / (?:(?:jwt|jws|hs ?(?:256|384|512)|hmac|signing|signature|webhook signing|payload signing|url signing|encryption|encrypting|cipher|aes|field|data encryption|master encryption) (?:secret|key)|(?:webhook|session|cookie|token|refresh token|access token) (?:signing )?secret|(?:token|session|cookie) (?:signing|encryption) key)(?: (?:hex|base64|b64|bytes|raw))? $/;
/** What the bytes are written as, and how much of that is kept. */
const WRITTEN = /^\s*\)?(?:\.toString\(\s*['"](hex|base64|base64url)['"]\s*\))?(?:\.(?:slice|substring|substr|subarray)\(\s*0\s*,\s*(\d+)\s*\))?/;
/** One of many that are made in a row. */
const IN_A_ROW = /(?:\b(?:map|from|Array|reduce|join|push)\s*\(|\+=)[^;]*$/;

/** The name of a key that is nothing but so many random bits. */
export interface NamedKey {
  readonly name: string;
  readonly bits: number;
}

/** `const webhookSecret = randomBytes(6).toString('hex')`, `newJwtSecret() { return randomBytes(5)… }`: what it is for, its name says; where it is used, nobody sees here. */
export function namedKeyOf(candidate: CallCandidate): NamedKey | undefined {
  const size = candidate.args['size'];
  // How many a parameter says is the caller's choice.
  if (size && !/^[\d_]+$|^(?:[\w$]+\.)*[A-Z][A-Z\d_]*$/.test(size.text)) return undefined;
  const bytes = numbersOf(size)[0] ?? Number(/new Uint8Array\((\d+)\)/.exec(candidate.args['array']?.names.join(' ') ?? '')?.[1] ?? 'NaN');
  // A byte at a time is drawn for a longer text.
  if (!Number.isInteger(bytes) || bytes < 2 || size?.unknown || candidate.callee.endsWith('nanoid') || candidate.others.some(({ api }) => api === 'secure-random')) return undefined;
  const { before, after } = aroundOf(candidate, candidate.call, 100);
  if (IN_A_ROW.test(before)) return undefined;
  const [, encoding, kept] = WRITTEN.exec(after)!;
  const bits = Math.min(bytes * 8, kept === undefined ? Infinity : Number(kept) * (encoding === undefined ? 8 : encoding === 'hex' ? 4 : 6));
  for (const use of candidate.uses) {
    // Beside another piece it is not all of it.
    if (use.how === 'part' && (candidate.textAt(use.at).match(/\$\{|\+/g)?.length ?? 0) > 1) return undefined;
    const name = nameOf(use);
    if (name !== undefined && KEY_NAME.test(phraseOf(name))) return { name, bits };
  }
  return undefined;
}

function nameOf({ how, name }: ValueUse): string | undefined {
  return how === 'variable' || how === 'property' || how === 'return' ? name : undefined;
}
