import type { HoleAt } from './sql-text.ts';

/** What was found between two quotes. */
export interface QuotedBody {
  readonly bodyEnd: number;
  readonly end: number;
  readonly closed: boolean;
}

const BACKSLASH = 92;

/**
 * Reads to the closing quote from `start` (just after the opening one). A doubled quote and, with `backslash`, `\x` stand for themselves.
 * With `'guess'` a `\'` is an escape only if a word goes on behind it (`'O\'Brien'`), since `'C:\'` is as likely elsewhere.
 */
export function readQuoted(text: string, start: number, close: number, backslash: boolean | 'guess', doubled = true): QuotedBody {
  const length = text.length;
  let at = start;
  while (at < length) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH && backslash !== false && at + 1 < length) {
      if (backslash === true || text.charCodeAt(at + 1) !== close || isWordCode(text.charCodeAt(at + 2))) {
        at += 2;
        continue;
      }
    } else if (code === close) {
      if (doubled && text.charCodeAt(at + 1) === close) {
        at += 2;
        continue;
      }
      return { bodyEnd: at, end: at + 1, closed: true };
    }
    at++;
  }
  return { bodyEnd: length, end: length, closed: false };
}

/** Reads to a closing text such as `$tag$`, `'''` or the end of a comment. */
export function readUntil(text: string, start: number, close: string): QuotedBody {
  const at = text.indexOf(close, start);
  return at === -1
    ? { bodyEnd: text.length, end: text.length, closed: false }
    : { bodyEnd: at, end: at + close.length, closed: true };
}

/** Letters, digits, `_` and everything outside ASCII. */
export function isWordCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95 || code >= 128;
}

/** The holes with `start <= at < end`, found from index `from` of the sorted list. */
export function holesBetween(holes: readonly HoleAt[], from: number, end: number): readonly HoleAt[] {
  let to = from;
  while (to < holes.length && holes[to]!.at < end) to++;
  return holes.slice(from, to);
}
