import { escapeCode, escapeLine, escapeProse } from './escape.ts';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text for XML and HTML, in content as in a quoted attribute; what XML has no form for (control bytes) is shown as an escape. For names. */
export function markupLine(text: string): string {
  return escapeLine(text).replace(/[&<>"']/g, (character) => entities[character]!);
}

/** The same for prose. */
export function markupProse(text: string): string {
  return escapeProse(text).replace(/[&<>"']/g, (character) => entities[character]!);
}

/** The same for code, line by line. */
export function markupCode(text: string): string[] {
  return escapeCode(text).map((line) => line.split('\t').map(markupLine).join('\t'));
}
