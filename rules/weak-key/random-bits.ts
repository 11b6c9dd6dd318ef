import type { MadeBy, ValueView } from '../../src/core/value-view.ts';

/** A value that is nothing but random bytes. */
export interface RandomBits {
  readonly bits: number;
  /** The call that made them. */
  readonly made: MadeBy;
}

const SOURCE = /^(?:[\w$]+\.)*(?:randomBytes|getRandomValues|randombytes_buf|nanoid)\((?:[^()]|\([^()]*\))*\)/;
/** What changes the form of bytes and not how many there are. */
const FORM = /^(?:(?:[\w$]+\.)*(?:Buffer\.from|createSecretKey|encode)|new TextEncoder\(\)\.encode)\((.*)\)$/;
const CUT = /^\.(?:slice|substring|substr|subarray)\(\s*0\s*,\s*(\d+)\s*\)$/;

/** How many random bits a value has; undefined where other things are in it, or their number is not known. */
export function randomBitsOf(view: ValueView): RandomBits | undefined {
  const [made, ...more] = view.made;
  if (made?.api !== 'secure-random' || more.length > 0 || (view.pieces ?? 1) > 1) return undefined;
  let bits = bitsMade(made);
  if (bits === undefined) return undefined;
  for (const name of view.names) {
    if (!/[(`+]/.test(name)) continue;
    const kept = bitsKept(name.startsWith('await ') ? name.slice(6) : name, bits);
    if (kept === undefined) return undefined;
    bits = Math.min(bits, kept);
  }
  return { bits, made };
}

function bitsMade({ callee, constants, of }: MadeBy): number | undefined {
  const size = constants['size'] ?? /^new Uint8Array\((\d+)\)$/.exec(of[0] ?? '')?.[1];
  const count = typeof size === 'string' || typeof size === 'number' ? Number(size) : Number.NaN;
  // nanoid counts characters of an alphabet of 64.
  return Number.isInteger(count) && count > 0 ? count * (callee.endsWith('nanoid') ? 6 : 8) : undefined;
}

function bitsKept(text: string, bits: number): number | undefined {
  const source = SOURCE.exec(text)?.[0];
  if (source === undefined) {
    const inner = FORM.exec(text)?.[1]?.replace(/,\s*['"]\w+['"]$/, '');
    return inner === undefined ? undefined : /^[\w$.]+$/.test(inner) ? bits : bitsKept(inner, bits);
  }
  const rest = text.slice(source.length);
  const written = /^\.toString\(\s*['"](hex|base64|base64url)['"]\s*\)/.exec(rest);
  const cut = CUT.exec(rest.slice(written?.[0].length ?? 0));
  if (cut) return Number(cut[1]) * (written === null ? 8 : written[1] === 'hex' ? 4 : 6);
  return rest.length === (written?.[0].length ?? 0) ? bits : undefined;
}
