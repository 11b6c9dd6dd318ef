import { findNamedValues } from './named-values.ts';
import { keyFormats, privateKey } from './provider-keys.ts';

/** Replaces secrets by placeholders, the same for the same secret, and puts them back for matching. */
export interface Redactor {
  /** The text without secrets; line ends stay where they are, so that lines keep their numbers. */
  scrub(text: string, options?: ScrubOptions): string;
  /** The secrets again, for placeholders this redactor made. For matching, never for display. */
  restore(text: string): string;
  /** How many different secrets were found. */
  readonly count: number;
}

export interface ScrubOptions {
  /** A program: bare words are expressions, not values. Default true. */
  readonly isProgram?: boolean;
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
}

/** Makes a redactor for one request. */
export function createRedactor(): Redactor {
  const placeholders = new Map<string, string>();
  const secrets = new Map<string, string>();
  const counts = new Map<string, number>();
  const placeholderOf = (secret: string, kind: string): string => {
    let known = placeholders.get(secret);
    if (known === undefined) {
      const number = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, number);
      known = `<SECRET:${kind}:${number}>`;
      placeholders.set(secret, known);
      secrets.set(known, secret);
    }
    return known;
  };
  return {
    get count() {
      return secrets.size;
    },
    scrub(text, { isProgram = true } = {}) {
      let result = '';
      let at = 0;
      for (const span of findSecrets(text, isProgram)) {
        result += text.slice(at, span.start);
        // A key of many lines: each line is replaced on its own.
        result += text.slice(span.start, span.end).replace(/[^\r\n]+/g, (line) => {
          const blank = /^\s*/.exec(line)![0];
          return line === blank ? line : blank + placeholderOf(line.slice(blank.length), span.kind);
        });
        at = span.end;
      }
      return result + text.slice(at);
    },
    restore(text) {
      return text.replace(/<SECRET:[a-z0-9-]+:\d+>/g, (placeholder) => secrets.get(placeholder) ?? placeholder);
    },
  };
}

/** Secrets of a text, ascending, without overlap: what begins first wins, then what is longer. */
export function findSecrets(text: string, isProgram: boolean): readonly Span[] {
  const spans: Span[] = [];
  if (text.includes('PRIVATE KEY') || text.includes('PuTTY-User-Key-File')) for (const match of text.matchAll(privateKey)) spans.push({ start: match.index, end: match.index + match[0].length, kind: 'private-key' });
  for (const { kind, pattern } of keyFormats) {
    for (const match of text.matchAll(pattern)) {
      const secret = match[1] ?? match[0];
      if (match[1] !== undefined && isStandIn(secret)) continue;
      const start = match.index + match[0].lastIndexOf(secret);
      if (!isMadeUp(secret)) spans.push({ start, end: start + secret.length, kind });
    }
  }
  for (const { start, end, kind } of findNamedValues(text, isProgram)) spans.push({ start, end, kind });
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  const result: Span[] = [];
  for (const span of spans) {
    const last = result.at(-1);
    if (!last || span.start >= last.end) result.push(span);
    else if (span.end > last.end) result[result.length - 1] = { ...last, end: span.end };
  }
  return result;
}

/** In an address: the usual words of documentation and development. */
function isStandIn(secret: string): boolean {
  return /^(?:password|passwd|pass|pwd|secret|user|token|postgres|mysql|root|admin|guest|example|x+|\*+|\.+|\d{1,5}|\[\w+\]|%\w+%?)$/i.test(secret);
}

/** `sk_test_xxxxxxxxxxxxxxxx`: one character over and over stands for a key and is none. */
function isMadeUp(secret: string): boolean {
  const tail = secret.slice(Math.max(4, secret.length - 24));
  return tail.length >= 8 && new Set(tail.toLowerCase().replace(/[^a-z0-9]/g, '')).size <= 2;
}
