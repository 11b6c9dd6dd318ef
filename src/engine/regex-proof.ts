/**
 * Tells whether matching this pattern proves that a text cannot change a SQL statement: anchored at both ends,
 * and made only of characters that are no quote, backslash, semicolon or comment sign.
 * `^` and `$` with the `m` flag match at line ends, so they prove nothing there.
 */
export function regexProvesHarmless(source: string, flags: string): boolean {
  if (flags.includes('m') || !source.startsWith('^') || !/(?:^|[^\\])\$$/.test(source)) return false;
  const body = source.slice(1, -1);
  let depth = 0;
  for (let i = 0; i < body.length; i++) {
    const char = body[i]!;
    if (char === '\\') {
      const next = body[++i] ?? '';
      if (!isHarmlessEscape(next, body.slice(i))) return false;
      if (next === 'p' || next === 'u' || next === 'x') i += skipBraces(body, i);
    } else if (char === '[') {
      const end = classEnd(body, i);
      if (end === -1 || !isHarmlessClass(body.slice(i + 1, end))) return false;
      i = end;
    } else if (char === '(') {
      depth++;
      // A lookahead matches text without consuming it and adds nothing; skipping `?:` and names.
      if (body[i + 1] === '?') i += body[i + 2] === '<' && body[i + 3] !== '=' && body[i + 3] !== '!' ? body.indexOf('>', i) - i : 2;
    } else if (char === ')') depth--;
    else if (char === '{') i = body.indexOf('}', i) === -1 ? i : body.indexOf('}', i);
    else if (char === '|') {
      // `^a|b$` is anchored on one side only.
      if (depth === 0) return false;
    } else if (char === '.' || FORBIDDEN.has(char)) return false;
  }
  return true;
}

const FORBIDDEN = new Set(["'", '"', '`', ';', '\\']);

function isHarmlessEscape(next: string, rest: string): boolean {
  if (/[wdsbtBnr.\-+*?()[\]{}^$/|@#%&=:,_~! ]/.test(next)) return next !== 'B';
  if (next === 'p') return /^p\{(?:L|N|Lu|Ll|Nd|Letter|Number|Alphabetic)[^}]*\}/.test(rest);
  return /[0-9]/.test(next);
}

function skipBraces(body: string, at: number): number {
  return body[at + 1] === '{' ? body.indexOf('}', at) - at : 0;
}

function classEnd(body: string, start: number): number {
  for (let i = start + 1; i < body.length; i++) {
    if (body[i] === '\\') i++;
    else if (body[i] === ']') return i;
  }
  return -1;
}

function isHarmlessClass(content: string): boolean {
  if (content.startsWith('^')) return false;
  for (let i = 0; i < content.length; i++) {
    const char = content[i]!;
    if (char === '\\') {
      const next = content[++i] ?? '';
      if (!isHarmlessEscape(next, content.slice(i)) || next === '\\') return false;
      if (next === 'p') i += skipBraces(content, i);
    } else if (FORBIDDEN.has(char)) return false;
    else if (content[i + 1] === '-' && i + 2 < content.length) {
      const to = content[i + 2]!;
      // A range such as ` -~` runs over the quotes.
      for (const bad of FORBIDDEN) if (char < bad && bad < to && !isAlphaRange(char, to)) return false;
      i += 2;
    }
  }
  return true;
}

/** `A-z` spans a backslash and a backtick but is meant as letters; it is taken at its word only for letters to letters. */
function isAlphaRange(from: string, to: string): boolean {
  return /[A-Z]/.test(from) && to === 'z' ? false : /[0-9A-Za-z]/.test(from) && /[0-9A-Za-z]/.test(to);
}

/** `replace(pattern, '')` that leaves only harmless characters: the pattern is a negated class of them, applied everywhere. */
export function stripsToHarmless(source: string, flags: string): boolean {
  if (!flags.includes('g')) return false;
  if (/^(?:\\[DW])[+*]?$/.test(source)) return true;
  const match = /^\[\^(.+)\][+*]?$/s.exec(source);
  return match !== null && isHarmlessClass(match[1]!);
}
