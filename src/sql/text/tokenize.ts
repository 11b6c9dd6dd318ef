import type { DialectTraits } from './dialect-traits.ts';
import { splittingKeywords } from './keywords.ts';
import { holesBetween, isWordCode, readQuoted, readUntil } from './read-quoted.ts';
import type { HoleAt, SqlText } from './sql-text.ts';
import { noHoles } from './token.ts';
import type { Token, TokenKind } from './token.ts';

/** No keyword is longer; longer words are not upper-cased. */
const LONGEST_KEYWORD = 40;
/** Looking further for a word behind a run of holes would make long runs quadratic. */
const MOST_GLUED_HOLES = 16;
/** ClickHouse parameters are short; looking further for the brace would make a text of open braces quadratic. */
const LONGEST_BRACES = 80;
const SPACE = /\s/;

interface Draft {
  kind: TokenKind;
  end: number;
  text?: string;
  quote?: string;
  bodyStart?: number;
  bodyEnd?: number;
  closed?: boolean;
  backslash?: boolean;
}

/**
 * Cuts a SQL text with holes into tokens. Never throws, whatever the text; linear in its length.
 * Unclosed quotes and comments run to the end of the text, as the database would read them.
 */
export function tokenize(source: SqlText, traits: DialectTraits): readonly Token[] {
  const { text, holes } = source;
  const tokens: Token[] = [];
  let nextHole = 0;
  let at = 0;
  let glued = true;
  while (at < text.length) {
    while (nextHole < holes.length && holes[nextHole]!.at < at) nextHole++;
    const code = text.charCodeAt(at);
    const isHole = holes[nextHole]?.at === at;
    if (!isHole && (code <= 32 || (code >= 128 && SPACE.test(text[at]!)))) {
      at++;
      glued = false;
      continue;
    }
    const draft = isHole || isWordCode(code) ? readWord(source, nextHole, at, traits) : readOther(source, nextHole, at, traits);
    const inside = holesBetween(holes, nextHole, draft.end);
    tokens.push({
      kind: draft.kind,
      start: at,
      end: draft.end,
      text: draft.text ?? '',
      holes: inside.length === 0 ? noHoles : inside,
      glued,
      ...(draft.quote === undefined ? {} : { quote: draft.quote }),
      ...(draft.bodyStart === undefined ? {} : { bodyStart: draft.bodyStart }),
      ...(draft.bodyEnd === undefined ? {} : { bodyEnd: draft.bodyEnd }),
      ...(draft.closed === undefined ? {} : { closed: draft.closed }),
      ...(draft.backslash === undefined ? {} : { backslash: draft.backslash }),
    });
    at = draft.end;
    glued = true;
  }
  return tokens;
}

/** A hole, a word, a number, a word with holes glued to it, or a string with a prefix. */
function readWord(source: SqlText, nextHole: number, start: number, traits: DialectTraits): Draft {
  const { text, holes } = source;
  let hole = nextHole;
  let end = start;
  let known = false;
  while (end < text.length) {
    if (holes[hole]?.at === end) {
      if (!known && hole - nextHole > MOST_GLUED_HOLES) break;
      // `FROM${table}`: a missing space, not a longer name
      if (known && isSplittingKeyword(text, start, end, nextHole === hole)) break;
      hole++;
      end++;
      continue;
    }
    const code = text.charCodeAt(end);
    const inner = end > start && (code === 36 || code === 35) && !isHoleAt(holes, hole, end + 1); // v$session, a#b
    if (!isWordCode(code) && !inner) break;
    if (!known && hole > nextHole) {
      // `${id}AND x`: the same on the other side
      const wordEnd = endOfWord(text, end);
      if (splittingKeywords.has(text.slice(end, wordEnd)) || hole - nextHole !== end - start || KEY_CLAUSE.test(text.slice(end, end + 12))) break;
    }
    known = true;
    end++;
  }
  if (!known) return { kind: 'hole', end: start + 1 };
  if (hole > nextHole) return { kind: 'word', end };
  const code = text.charCodeAt(start);
  const word = end - start <= LONGEST_KEYWORD ? text.slice(start, end).toUpperCase() : '';
  if (text[end] === "'" && /^(?:E|N|B|X|R|RB|Q|_UTF8|_UTF8MB4|_LATIN1|_BINARY)$/.test(word)) {
    return readPrefixed(text, word, end, traits);
  }
  if (code >= 48 && code <= 57) return { kind: 'number', end: endOfNumber(text, end) };
  return { kind: 'word', end, text: word };
}

/** `${query}order by …`: two words leave no doubt, whatever their case. */
const KEY_CLAUSE = /^(?:order|group)\s+by\b/i;

function isHoleAt(holes: readonly HoleAt[], index: number, at: number): boolean {
  return holes[index]?.at === at;
}

function isSplittingKeyword(text: string, start: number, end: number, pure: boolean): boolean {
  return pure && end - start <= 8 && splittingKeywords.has(text.slice(start, end));
}

function endOfWord(text: string, start: number): number {
  let end = start;
  while (end < text.length && end - start <= LONGEST_KEYWORD && isWordCode(text.charCodeAt(end))) end++;
  return end;
}

function endOfNumber(text: string, end: number): number {
  let at = end;
  if (text[at] === '.' && isDigit(text.charCodeAt(at + 1))) {
    at++;
    while (isDigit(text.charCodeAt(at))) at++;
  }
  return at;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function readPrefixed(text: string, prefix: string, quoteAt: number, traits: DialectTraits): Draft {
  if (prefix === 'Q' && quoteAt + 1 < text.length) {
    const open = text[quoteAt + 1]!;
    const close = ({ '[': ']', '{': '}', '(': ')', '<': '>' })[open] ?? open;
    const body = readUntil(text, quoteAt + 2, `${close}'`);
    return { kind: 'string', quote: "'", bodyStart: quoteAt + 2, backslash: false, ...body };
  }
  const backslash = prefix === 'E' || (traits.backslash === true && !prefix.startsWith('R'));
  const body = readQuoted(text, quoteAt + 1, 39, backslash);
  return { kind: 'string', quote: "'", bodyStart: quoteAt + 1, backslash, ...body };
}

function readOther(source: SqlText, nextHole: number, at: number, traits: DialectTraits): Draft {
  const { text } = source;
  const char = text[at]!;
  const next = text[at + 1] ?? '';
  switch (char) {
    case "'":
    case '"':
      return readString(text, at, char, traits);
    case '`':
      return { kind: 'name', quote: '`', bodyStart: at + 1, ...readQuoted(text, at + 1, 96, false) };
    case '[':
      return readBracket(text, at, traits);
    case '-':
      if (next === '-' && !(traits.spacedDashes && (text.charCodeAt(at + 2) > 32 || isHoleAt(source.holes, nextHole, at + 2)))) return { kind: 'comment', end: endOfLine(text, at) };
      return operator(text, at);
    case '/':
      if (next === '*') return { kind: 'comment', end: readUntil(text, at + 2, '*/').end };
      if (next === '/' && traits.slashComments) return { kind: 'comment', end: endOfLine(text, at) };
      return operator(text, at);
    case '#':
      if (traits.hashComments) return { kind: 'comment', end: endOfLine(text, at) };
      // #temp tables of T-SQL; otherwise an operator of PostgreSQL
      if (isWordCode(next.charCodeAt(0))) return { kind: 'word', end: endOfWord(text, at + 1) };
      return operator(text, at);
    case '$':
      return readDollar(source, nextHole, at, traits);
    case '@':
    case ':':
      return readSigil(source, nextHole, at, char, next);
    case '?':
      return { kind: 'placeholder', end: endOfWord(text, next === '?' ? at + 2 : at + 1) };
    case '{':
      return readBrace(text, at);
    case ',':
      return { kind: 'comma', end: at + 1 };
    case '.':
      if (isDigit(next.charCodeAt(0))) return { kind: 'number', end: endOfWord(text, at + 1) };
      return { kind: 'dot', end: at + 1 };
    case '(':
      return { kind: 'open', end: at + 1, text: '(' };
    case ')':
    case ']':
      return { kind: 'close', end: at + 1, text: char };
    case ';':
      return { kind: 'semicolon', end: at + 1 };
    default:
      return '=<>!~|&^*+%'.includes(char) ? operator(text, at) : { kind: 'other', end: at + 1, text: char };
  }
}

function readString(text: string, at: number, quote: string, traits: DialectTraits): Draft {
  const isString = quote === "'" || traits.doubleQuotes === 'string';
  if (traits.tripleQuotes && text.startsWith(quote.repeat(3), at)) {
    return { kind: 'string', quote, bodyStart: at + 3, backslash: true, ...readUntil(text, at + 3, quote.repeat(3)) };
  }
  const backslash = isString && traits.backslash;
  const body = readQuoted(text, at + 1, quote.charCodeAt(0), backslash);
  return { kind: isString ? 'string' : 'name', quote, bodyStart: at + 1, backslash: backslash === true, ...body };
}

/** [name] where brackets quote; an array or a subscript elsewhere. */
function readBracket(text: string, at: number, traits: DialectTraits): Draft {
  const before = text[at - 1] ?? ' ';
  const subscript = isWordCode(before.charCodeAt(0)) || before === ']' || before === ')';
  // `['a', 'b']` is a list of texts, wherever it stands.
  const isList = text[at + 1] === "'";
  if (!traits.brackets || subscript || isList) return { kind: 'open', end: at + 1, text: '[' };
  return { kind: 'name', quote: '[', bodyStart: at + 1, ...readQuoted(text, at + 1, 93, false) };
}

/** $1, $name, ${hole}, $$…$$, $tag$…$tag$. */
function readDollar(source: SqlText, nextHole: number, at: number, traits: DialectTraits): Draft {
  const { text, holes } = source;
  const wordEnd = endOfWord(text, at + 1);
  if (traits.dollarQuotes && text[wordEnd] === '$' && !isDigit(text.charCodeAt(at + 1))) {
    const tag = text.slice(at, wordEnd + 1);
    const isNumbered = holes[nextHole]?.at === wordEnd + 1 && tag === '$$' && text.indexOf('$$', wordEnd + 1) === -1;
    if (!isNumbered) return { kind: 'string', quote: '$', bodyStart: wordEnd + 1, backslash: false, ...readUntil(text, wordEnd + 1, tag) };
  }
  if (wordEnd > at + 1) return { kind: 'placeholder', end: wordEnd };
  if (isHoleAt(holes, nextHole, at + 1)) return { kind: 'placeholder', end: at + 2 };
  return { kind: 'other', end: at + 1, text: '$' };
}

/** :name, :1, ::type, :=, @name, @@name, @>, :${hole}. */
function readSigil(source: SqlText, nextHole: number, at: number, char: string, next: string): Draft {
  const { text, holes } = source;
  if (next === char) {
    return char === ':' ? { kind: 'operator', end: at + 2, text: '::' } : { kind: 'placeholder', end: endOfWord(text, at + 2) };
  }
  if (char === ':' && next === '=') return { kind: 'operator', end: at + 2, text: ':=' };
  if (char === ':' && text.startsWith('...', at + 1)) return { kind: 'placeholder', end: endOfWord(text, at + 4) };
  if (isHoleAt(holes, nextHole, at + 1)) return { kind: 'placeholder', end: endOfWord(text, at + 2) };
  if (isWordCode(next.charCodeAt(0))) return { kind: 'placeholder', end: endOfWord(text, at + 1) };
  return char === '@' && next === '>' ? operator(text, at) : { kind: 'other', end: at + 1, text: char };
}

/** ClickHouse's {name:Type} and ODBC's {ts '…'}; any other brace is foreign to SQL. */
function readBrace(text: string, at: number): Draft {
  const wordEnd = endOfWord(text, at + 1);
  if (wordEnd > at + 1 && text[wordEnd] === ':') {
    const close = text.slice(wordEnd, at + LONGEST_BRACES).indexOf('}');
    if (close !== -1) return { kind: 'placeholder', end: wordEnd + close + 1 };
  }
  return { kind: 'other', end: at + 1, text: '{' };
}

function operator(text: string, at: number): Draft {
  let end = at + 1;
  while (end < text.length && end - at < 4 && '=<>!~|&>'.includes(text[end]!)) end++;
  return { kind: 'operator', end, text: text.slice(at, end) };
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}
