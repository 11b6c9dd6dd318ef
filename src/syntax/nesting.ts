/** Brackets may nest this deep, and so many words and operators may stand in one unbroken chain, before the native parser is not asked. */
const depthLimit = 400;
const chainLimit = 4000;
const elseLimit = 1000;

/**
 * Tells whether a text may be nested so deeply that the native parser would run out of stack. It is not told by an
 * exception there: the whole process dies (oxc-parser 0.159: 3,500 functions inside each other, or half of that in a
 * worker). Such texts go to the parser written in JavaScript, where it is an ordinary error.
 *
 * Reads characters, not syntax: it may say "yes" of a harmless text (that costs time), and it takes brackets in
 * strings and comments for what they are.
 */
export function mayOverflow(text: string): boolean {
  // Every level takes at least a character: short texts cannot be deep.
  if (text.length < 1500) return false;
  const { length } = text;
  const chains = [0];
  const templates: number[] = [];
  let chain = 0;
  let elses = 0;
  for (let i = 0; i < length; i++) {
    let code = text.charCodeAt(i);
    let kind = code > 127 ? WORD : kinds[code]!;
    if (kind === WORD) {
      if (code === 101 /* e */ && text.startsWith('else', i) && ++elses > elseLimit) return true;
      do {
        if (++i >= length) return chain + 1 > chainLimit;
        code = text.charCodeAt(i);
        kind = code > 127 ? WORD : kinds[code]!;
      } while (kind === WORD);
      chain++;
    }
    if (kind === BLANK) continue;
    if (kind === OPERATOR) {
      if (++chain > chainLimit) return true;
      continue;
    }
    switch (code) {
      case 34 /* " */: case 39 /* ' */:
        i = endOfString(text, i, code);
        chain++;
        break;
      case 96 /* ` */:
        i = endOfTemplatePart(text, i + 1);
        if (text.charCodeAt(i) === 123 /* ${ */) {
          templates.push(chains.length);
          chains.push(chain);
          chain = 0;
        }
        break;
      case 47 /* / */:
        i = endOfComment(text, i);
        chain++;
        break;
      case 40: case 91: case 123:
        if (chains.length >= depthLimit) return true;
        chains.push(chain);
        chain = 0;
        break;
      case 41: case 93: case 125:
        if (chains.length > 1) chain = chains.pop()! + 1;
        if (code === 125) {
          if (templates.at(-1) === chains.length) {
            i = endOfTemplatePart(text, i + 1);
            if (text.charCodeAt(i) === 123) chains.push(chain);
            else templates.pop();
          } else chain = 0;
        }
        break;
      default: /* , ; */
        chain = 0;
    }
    if (chain > chainLimit || chains.length > depthLimit) return true;
  }
  return chain > chainLimit;
}

const OPERATOR = 0;
const WORD = 1;
const BLANK = 2;
const OTHER = 3;

/** What each character below 128 is: a look into a table costs less than comparisons, and this is done for every character of a change. */
const kinds = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  if (/[\w$]/.test(char)) return WORD;
  if (/[ \t\n\r]/.test(char)) return BLANK;
  return /["'`/()[\]{},;]/.test(char) ? OTHER : OPERATOR;
});

/** Index of the closing quote, or of the end of the line: an apostrophe in JSX text or in a regular expression opens nothing. */
function endOfString(text: string, start: number, quote: number): number {
  for (let i = start + 1; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 92) i++;
    else if (code === quote || code === 10) return i;
  }
  return text.length;
}

/** Index of the `{` of the next `${`, or of the closing backtick. */
function endOfTemplatePart(text: string, start: number): number {
  for (let i = start; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 92) i++;
    else if (code === 96) return i;
    else if (code === 36 && text.charCodeAt(i + 1) === 123) return i + 1;
  }
  return text.length;
}

/** Index of the last character of a comment; the same index for a lone slash. */
function endOfComment(text: string, start: number): number {
  const next = text.charCodeAt(start + 1);
  if (next === 47) {
    const end = text.indexOf('\n', start);
    return end === -1 ? text.length : end;
  }
  if (next === 42) {
    const end = text.indexOf('*/', start + 2);
    return end === -1 ? text.length : end + 1;
  }
  return start;
}
