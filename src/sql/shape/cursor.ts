import { objectKinds, proseWords, clauseKeywords, expressionKeywords } from '../text/keywords.ts';
import type { Token } from '../text/token.ts';

/** The tokens of a text without comments, and the text itself: what the shape test reads. */
export interface Reader {
  readonly text: string;
  readonly tokens: readonly Token[];
}

export type Casing = 'upper' | 'lower' | 'mixed';

/** How a keyword is written; `mixed` ("Select") is how prose starts a sentence. */
export function casingOf(reader: Reader, index: number): Casing {
  const token = reader.tokens[index];
  if (token === undefined) return 'mixed';
  const source = reader.text.slice(token.start, token.end);
  if (source === source.toUpperCase()) return 'upper';
  return source === source.toLowerCase() ? 'lower' : 'mixed';
}

/** The keyword at an index, '' where there is none. */
export function wordAt(reader: Reader, index: number): string {
  const token = reader.tokens[index];
  return token?.kind === 'word' ? token.text : '';
}

/** The text of an operator or bracket at an index. */
export function signAt(reader: Reader, index: number): string {
  const token = reader.tokens[index];
  return token === undefined || token.kind === 'word' ? '' : token.text;
}

export function isEnd(reader: Reader, index: number): boolean {
  const token = reader.tokens[index];
  return token === undefined || token.kind === 'semicolon';
}

export function isHole(token: Token | undefined): boolean {
  return token?.kind === 'hole';
}

/** Something that can be a table or column name: a word that is no keyword or article, a quoted name, a hole. */
export function isName(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (token.kind === 'name' || token.kind === 'hole') return true;
  if (token.kind !== 'word') return false;
  if (token.holes.length > 0) return true;
  return !proseWords.has(token.text) && !structuralWords.has(token.text);
}

const structuralWords: ReadonlySet<string> = new Set(['SELECT', 'FROM', 'WHERE', 'AND', 'OR', 'SET', 'INTO', 'JOIN', 'ON', 'BY', 'AS', 'IN', 'IS', 'NOT', 'HAVING', 'UNION', 'TO', 'OF']);

/** Index after a (dotted) name, or -1 where none stands. */
export function skipName(reader: Reader, index: number): number {
  const { tokens } = reader;
  if (!isName(tokens[index])) return -1;
  let at = index + 1;
  while (tokens[at]?.kind === 'dot' && tokens[at + 1] !== undefined && (tokens[at + 1]!.kind === 'word' || isName(tokens[at + 1]))) at += 2;
  return at;
}

/** Index after a bracketed group that opens at `index`; the end of the text if it never closes. */
export function skipGroup(reader: Reader, index: number): number {
  const { tokens } = reader;
  let depth = 0;
  let at = index;
  while (at < tokens.length) {
    const kind = tokens[at]!.kind;
    if (kind === 'open') depth++;
    else if (kind === 'close' && --depth <= 0) return at + 1;
    at++;
  }
  return at;
}

/** A word that can follow a table or an operand in SQL. */
export function isGrammarWord(word: string): boolean {
  return clauseKeywords.has(word) || expressionKeywords.has(word);
}

/** A literal value. */
export function isLiteral(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === 'string' || token.kind === 'number' || token.kind === 'placeholder');
}

/** Kind of object after CREATE, ALTER or DROP. */
export function isObjectKind(word: string): boolean {
  return objectKinds.has(word);
}
