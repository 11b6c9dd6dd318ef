import { escapeCode, escapeLine, escapeProse } from './escape.ts';

/**
 * Foreign text in GitHub's Markdown must stay text: no link, image, HTML, heading, table cell, mention (`@name` writes a mail to
 * people), issue reference (`#12` writes into other issues) or bare address, which is a link by itself.
 * A backslash stops what is Markdown; mentions, references and addresses are found after that, in the text, so an empty
 * comment stands in their midst.
 */
export function markdownProse(text: string): string {
  return escapeProse(text)
    .split(/((?<!`)(?:`[^`]+`|``(?:[^`]|`(?!`))+``)(?!`))/)
    .map((part, index) => (index % 2 === 1 ? codeSpan(part.replace(/^(`+)([^]*)\1$/, '$2')) : plain(part)))
    .join('');
}

/** A name (a path, a rule's id) as a code span. */
export function markdownName(text: string): string {
  return codeSpan(escapeLine(text));
}

/** Code in a fence that is longer than any row of backticks in it. `language` is ours, never foreign. */
export function codeFence(lines: readonly string[], language = ''): string[] {
  const longest = Math.max(0, ...lines.flatMap((line) => [...line.matchAll(/`+/g)].map(([run]) => run.length)));
  const fence = '`'.repeat(Math.max(3, longest + 1));
  return [`${fence}${language}`, ...lines, fence];
}

/** Foreign code in such a fence. */
export function markdownCode(text: string, language = ''): string[] {
  return codeFence(escapeCode(text), language);
}

/** Code spans are taken literally, also by what looks for mentions; only their own backticks could end them. */
function codeSpan(content: string): string {
  if (content.trim() === '') return '` `';
  const longest = Math.max(0, ...[...content.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const blank = longest > 0 || content.startsWith(' ') || content.endsWith(' ') ? ' ' : '';
  return `${fence}${blank}${content}${blank}${fence}`;
}

/** An empty comment ends a word for those who look for words, and shows nothing. */
const gap = '<!-- -->';

function plain(text: string): string {
  return text
    .replace(/[\\`*_{}[\]()<>+.!|~&$=-]/g, '\\$&')
    .replace(/[@#]/g, `$&${gap}`)
    .replace(/:(?=\/\/|\\)/g, `:${gap}`)
    .replace(/\b(www)(?=\\\.)/gi, `$1${gap}`)
    .replace(/\b(GH)(?=\\-\d)/gi, `$1${gap}`)
    .replace(/\b([0-9a-f]{7})(?=[0-9a-f]*\b)/gi, `$1${gap}`);
}
