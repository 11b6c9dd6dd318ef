import { scrubSecrets } from '../redact/scrub-secrets.ts';

/** Longest text of a comment, in characters. */
const MAX_LENGTH = 700;

const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\p{Noncharacter_Code_Point}\p{Zl}\p{Zp}]/gu;

/**
 * A model's words as plain prose on one line: no HTML, no images, no links, no mentions, nothing invisible, no secret. What stands in
 * backticks is code and stays as it is, but for what is invisible. Each channel escapes for itself on top of this.
 */
export function plainText(text: string): string {
  const oneLine = scrubSecrets(text).replace(/[\s\p{Zl}\p{Zp}]+/gu, ' ').replace(hidden, '').trim();
  const parts = oneLine.split(/(`+[^`]*`+)/);
  const plain = parts.map((part, index) => (index % 2 === 1 ? part : withoutMarkup(part))).join('').replace(/ {2,}/g, ' ').trim();
  return plain.length > MAX_LENGTH ? `${plain.slice(0, MAX_LENGTH - 1).trimEnd()}…` : plain;
}

function withoutMarkup(text: string): string {
  return text
    .replace(/<!--.*?-->/g, '')
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[([^\]]*)\]\((?:[^()]|\([^)]*\))*\)/g, '$1')
    .replace(/<\/?[a-z][^>]{0,300}>/gi, '')
    .replace(/\b(?:https?|ftp|data|javascript|file):[^\s)>\]]+/gi, '(address removed)')
    .replace(/\bwww\.[^\s)>\]]+/gi, '(address removed)')
    .replace(/(^|[^\w`])@([A-Za-z0-9][\w/-]*)/g, '$1`@$2`')
    .replace(/^#+\s+/, '');
}
