import type { CallCandidate } from '../../src/core/call-candidate.ts';
import { aroundOf } from '../crypto-text.ts';

/** What a random number is made into: letters of an alphabet, bytes, digits of a code, or a text of it. */
export type Drawn = 'letters' | 'bytes' | 'digits' | 'text';

/** `pool[`, `signs.charAt(`, `'abc'[`, with the arithmetic that follows. */
const INDEXES = /(?:\.(?:charAt|at)\(|[\w$'"`\])]\[)[^;\n\]]*$/;
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
  const isText = candidate.uses.some(({ how }) => how === 'part') || candidate.calls.some(({ name }) => name === 'join') || /\.join\(/.test(after);
  if (INDEXES.test(before) || candidate.args['list'] !== undefined) return isText ? 'letters' : undefined;
  const times = TIMES.exec(after);
  const count = times ? Number(times[1]!.replaceAll('_', '')) ** Number(times[2] ?? 1) : 0;
  if (count === BYTE && fillsBytes(before, after)) return 'bytes';
  if (candidate.calls.some(({ name }) => TEXTS.test(name))) return 'text';
  if (candidate.args['kind'] !== undefined) return /^(?:lodash|default|draws)$/.test(String(candidate.args['kind'].constants[0])) ? undefined : 'text';
  return count >= CODES ? 'digits' : undefined;
}

/** `Uint8Array.from(…, () => Math.random() * 256)`, `bytes[i] = Math.random() * 256`. */
function fillsBytes(before: string, after: string): boolean {
  const own = before.slice(Math.max(before.lastIndexOf('\n\n'), before.lastIndexOf('\n}')) + 1);
  return /(?:Uint8(?:Clamped)?Array|Buffer)\b/.test(own + after.split(/\n\}|\n\n/, 1)[0]!) || /[\w$]\[\w+\]\s*=[^=;\n]*$/.test(own);
}
