import type { CallCandidate } from '../../src/core/call-candidate.ts';
import type { Edit, Fix } from '../../src/core/finding.ts';
import type { Location } from '../../src/core/location.ts';
import { aroundOf, code, isBrowserFile } from '../crypto-text.ts';
import { fileText } from '../file-text.ts';

/** What to write instead of a random call, and the edits where the expression around it is of a usual form. */
export interface Instead {
  readonly advice: string;
  readonly fix?: Fix;
}

/** A folder's name (`hooks`) may be a server's as well. */
const USES_NODE = /\b(?:from|require\()\s*['"](?:node:|(?:crypto|fs|http|net|child_process)['"])/;

/** Random bytes of a text that had no length of its own. */
const BYTES = 16;

/**
 * Reads the expression around `Math.random()` and writes it anew with node:crypto: same type, same length, same range.
 * `alone` is false where other random numbers are part of the value: then changing one of them is not enough.
 */
export function secureInstead(candidate: CallCandidate, kind: string, several: boolean): Instead {
  if (isBrowserFile(candidate.path) && !USES_NODE.test(fileText(candidate))) {
    return { advice: `Make it on the server, or write ${code('crypto.randomUUID()')}, or ${code("Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')")}.` };
  }
  if (kind === 'nanoid-non-secure') return { advice: `Import it from the package itself: ${code("import { nanoid } from 'nanoid'")}.` };
  if (kind.startsWith('uuid-v')) return { advice: `Write ${code("import { randomUUID } from 'node:crypto'")} and ${code('randomUUID()')} (version 4, 122 random bits).` };
  if (kind === 'pseudo-random-bytes') return renamed(candidate);
  if (kind === 'lodash' && candidate.args['list']) {
    const list = /^[\w$.]+$/.test(candidate.args['list'].text) ? candidate.args['list'].text : 'LETTERS';
    return { advice: `Lodash draws with Math.random. Draw each with ${code('randomInt')} of node:crypto: ${code(`Array.from({ length: 20 }, () => ${list}[randomInt(${list}.length)]).join('')`)}.` };
  }
  if (kind === 'default') return { advice: `Make the default ${code('() => randomInt(2 ** 32) / 2 ** 32')}, or draw with ${code('randomInt(LETTERS.length)')} (both from node:crypto); tests can still give a function of their own.` };
  if (kind !== 'math') return { advice: `Write ${code("randomBytes(32).toString('base64url')")}, or ${code('randomInt(min, max)')} for numbers, from node:crypto.` };
  const found = integerAround(candidate) ?? textAround(candidate);
  if (!found) return { advice: `Write ${code("randomBytes(32).toString('base64url')")} or ${code('randomUUID()')}; for digits and elements of a list ${code('randomInt(min, max)')} (all from node:crypto).` };
  const imported = candidate.importing('node:crypto', found.uses);
  const text = found.text(imported.expression);
  const advice = `Write ${code(text)} (node:crypto).${several ? ' The other random numbers beside it need the same.' : ''}`;
  if (several) return { advice };
  const edits: Edit[] = [...imported.edits, { path: candidate.path, start: found.start, end: found.end, text }];
  return { advice, fix: { description: `Use ${found.uses} of node:crypto`, edits } };
}

/** `crypto.pseudoRandomBytes(12)` under the name that promises what it gives. */
function renamed(candidate: CallCandidate): Instead {
  const whole = candidate.textAt(candidate.call);
  const old = /^([\w$]+\s*\.\s*)?(?:pseudoRandomBytes|prng|rng)(?=\s*\()/.exec(whole);
  if (!old || whole.length > 120) return { advice: `Write ${code('randomBytes(size)')} (node:crypto): same arguments, same bytes.` };
  const imported = old[1] === undefined ? candidate.importing('node:crypto', 'randomBytes') : { expression: `${old[1]}randomBytes`, edits: [] };
  const start = candidate.call.start.offset;
  return {
    advice: `Write ${code(imported.expression + whole.slice(old[0].length))}: same arguments, same bytes.`,
    fix: { description: 'Use randomBytes of node:crypto', edits: [...imported.edits, { path: candidate.path, start, end: start + old[0].length, text: imported.expression }] },
  };
}

interface Found {
  readonly uses: 'randomInt' | 'randomBytes';
  readonly start: number;
  readonly end: number;
  text(call: string): string;
}

const NUMBER = String.raw`[\d_]+(?:e\d+)?`;
const BEFORE = new RegExp(String.raw`Math\.(?:floor|trunc)\(\s*(?:(${NUMBER})\s*\+\s*)?$`);
const AFTER = new RegExp(String.raw`^\s*\*\s*(${NUMBER}|[A-Za-z_$][\w$]*(?:\.[\w$]+)*)\s*(?:\+\s*(${NUMBER})\s*)?\)`);

/** `Math.floor(100000 + Math.random() * 900000)`, `Math.floor(Math.random() * chars.length)`. */
function integerAround(candidate: CallCandidate): Found | undefined {
  const { before, after } = aroundOf(candidate, candidate.call);
  const left = BEFORE.exec(before);
  const right = AFTER.exec(after);
  if (!left || !right) return undefined;
  const from = toNumber(left[1] ?? right[2] ?? '0');
  if (left[1] !== undefined && right[2] !== undefined) return undefined;
  const size = right[1]!;
  const isNumber = /^\d/.test(size);
  if (!isNumber && from !== 0) return undefined;
  const limits = isNumber ? (from === 0 ? size : `${from}, ${from + toNumber(size)}`) : size;
  return { uses: 'randomInt', start: candidate.call.start.offset - left[0].length, end: candidate.call.end.offset + right[0].length, text: (call) => `${call}(${limits})` };
}

function toNumber(text: string): number {
  return Number(text.replaceAll('_', ''));
}

/** `Math.random().toString(36).slice(2, 10)`: the same length in hexadecimal digits. */
function textAround(candidate: CallCandidate): Found | undefined {
  const chain = candidate.calls.filter(({ at }) => at.path === candidate.path && at.start.offset === candidate.call.start.offset);
  const [first, second] = chain;
  if (first?.name !== 'toString' || !second || !['slice', 'substring', 'substr'].includes(second.name)) return undefined;
  const [from, to] = second.args.map((view) => (view.unknown ? Number.NaN : view.constants[0]));
  if (typeof from !== 'number' || Number.isNaN(from) || (to !== undefined && (typeof to !== 'number' || Number.isNaN(to)))) return undefined;
  const length = from < 0 ? -from : to === undefined ? undefined : second.name === 'substr' ? to : to - from;
  // More than eleven digits there never were: the text simply ended.
  const digits = length !== undefined && length > 0 && length <= 11 ? length : undefined;
  const place: Location = second.at;
  return {
    uses: 'randomBytes', start: place.start.offset, end: place.end.offset,
    text: (call) => `${call}(${digits === undefined ? BYTES : Math.ceil(digits / 2)}).toString('hex')${digits !== undefined && digits % 2 === 1 ? `.slice(0, ${digits})` : ''}`,
  };
}
