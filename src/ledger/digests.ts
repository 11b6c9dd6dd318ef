/**
 * Digests by which the record knows lines again. They tell texts apart, not keep them secret against who has them; and they are
 * plain arithmetic, since loading a cryptographic hash would cost a small check more than all the rest of its record.
 */

/** 64 bits of a text as 16 hex digits. The same on every machine. @see https://github.com/bryc/code/blob/master/jshash/experimental/cyrb53.js */
export function digestText(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 2_654_435_761);
    b = Math.imul(b ^ code, 1_597_334_677);
  }
  a = Math.imul(a ^ (a >>> 16), 2_246_822_507) ^ Math.imul(b ^ (b >>> 13), 3_266_489_909);
  b = Math.imul(b ^ (b >>> 16), 2_246_822_507) ^ Math.imul(a ^ (a >>> 13), 3_266_489_909);
  return hex(b) + hex(a);
}

function hex(word: number): string {
  return (word >>> 0).toString(16).padStart(8, '0');
}

/** Digest of a line that says nothing. */
export const nothingSaid = '00000000';

/** 8 hex digits of a line, whatever blanks it has; `00000000` for one that says nothing: fewer than four letters and digits. */
export function digestLine(line: string): string {
  const said = withoutBlanks(line);
  if ((said.match(/[\p{L}\p{N}_$]/gu)?.length ?? 0) < 4) return nothingSaid;
  const digest = digestText(said).slice(0, 8);
  return digest === nothingSaid ? '00000001' : digest;
}

/** Digest of a hunk, whatever blanks and line numbers it has: the same after a rebase and a reformatting of blanks. */
export function digestHunk(added: readonly string[], removed: readonly string[]): string {
  return digestText([...removed.map((line) => `-${withoutBlanks(line)}`), ...added.map((line) => `+${withoutBlanks(line)}`)].join('\n'));
}

/** The digests of lines as a hunk holds them. */
export function digestLines(lines: readonly string[]): string {
  return lines.map(digestLine).join('');
}

/** Takes the digests of a hunk apart: one for each line. */
export function splitDigests(added: string): readonly string[] {
  return added.match(/.{8}/g) ?? [];
}

function withoutBlanks(line: string): string {
  return line.replace(/\s+/g, '');
}
