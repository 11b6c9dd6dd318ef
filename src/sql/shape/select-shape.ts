import { clauseKeywords, expressionKeywords, literalKeywords, proseWords } from '../text/keywords.ts';
import type { Reader } from './cursor.ts';
import { casingOf, isEnd, isHole, isName, skipGroup, skipName, wordAt } from './cursor.ts';
import { isClauseStart, predicateEvidence } from './predicate.ts';

const selectModifiers: ReadonlySet<string> = new Set(['ALL', 'DISTINCT', 'DISTINCTROW', 'TOP', 'PERCENT', 'SQL_CALC_FOUND_ROWS', 'SQL_NO_CACHE', 'STRAIGHT_JOIN',
  'HIGH_PRIORITY', 'TIES', 'UNIQUE', 'STRUCT', 'VALUE']);

/** Tells whether `SELECT` at `index` starts a query and not a sentence ("Select a user from the list"). */
export function isSelect(reader: Reader, index: number): boolean {
  const { tokens } = reader;
  let start = index + 1;
  while (selectModifiers.has(wordAt(reader, start)) && tokens[start + 1]?.kind !== 'comma' && wordAt(reader, start + 1) !== 'FROM') {
    const isTop = wordAt(reader, start) === 'TOP';
    start++;
    if (isTop && tokens[start]?.kind === 'open') start = skipGroup(reader, start);
    else if (isTop && (tokens[start]?.kind === 'number' || isHole(tokens[start]))) start++;
  }
  const list = readSelectList(reader, start);
  if (list === undefined) return false;
  const casing = casingOf(reader, index);
  const end = list.end;
  if (wordAt(reader, end) === 'FROM' || wordAt(reader, end) === 'INTO' || wordAt(reader, end) === 'BULK') {
    if (end === start) return false;
    const from = wordAt(reader, end) === 'FROM' ? readTables(reader, end + 1) : readInto(reader, end);
    if (from === 'prose') return false;
    return from === 'clauses' || list.strong || casing !== 'mixed';
  }
  if (isEnd(reader, end) || tokens[end]!.kind === 'close') return list.computed || (list.strong && (casing === 'upper' || list.star));
  if (wordAt(reader, end) === 'WHERE') return predicateEvidence(reader, end + 1) === 'sure';
  return isClauseStart(reader, end) && (list.strong || casing === 'upper');
}

/** SELECT … INTO table FROM …, INTO @variable, INTO OUTFILE '…', BULK COLLECT INTO list. */
function readInto(reader: Reader, index: number): 'prose' | 'tables' | 'clauses' {
  const { tokens } = reader;
  let at = index + (wordAt(reader, index) === 'BULK' ? 3 : 1);
  if (['OUTFILE', 'DUMPFILE', 'TEMP', 'TEMPORARY', 'TABLE'].includes(wordAt(reader, at))) at++;
  for (; ; at++) {
    if (tokens[at]?.kind === 'placeholder' || tokens[at]?.kind === 'string') at++;
    else at = skipName(reader, at);
    if (at === -1) return 'prose';
    if (tokens[at]?.kind !== 'comma') break;
  }
  return wordAt(reader, at) === 'FROM' ? readTables(reader, at + 1) : 'prose';
}

interface SelectList {
  readonly end: number;
  /** Something no sentence has: `*`, a comma list, a call, a dotted name, a literal. */
  readonly strong: boolean;
  readonly star: boolean;
  /** A list that needs no FROM: `now()`, `1`, `@@version`. */
  readonly computed: boolean;
}

/** Reads up to FROM or what else ends the list; undefined where it reads like English. */
function readSelectList(reader: Reader, start: number): SelectList | undefined {
  const { tokens } = reader;
  let strong = false;
  let star = false;
  let computed = false;
  let run = 0; // operands that follow each other with nothing between: `name alias` is two, a sentence has more
  let at = start;
  for (; at < tokens.length; at++) {
    const token = tokens[at]!;
    switch (token.kind) {
      case 'semicolon':
      case 'close':
        return { end: at, strong, star, computed };
      case 'comma':
        strong ||= at > start;
        run = 0;
        break;
      case 'dot':
        if (!token.glued || tokens[at + 1]?.glued === false || at + 1 === tokens.length) return undefined;
        strong = true;
        run = Math.max(0, run - 1);
        break;
      case 'open': {
        const close = skipGroup(reader, at);
        if (run > 0 && tokens[at - 1]!.kind !== 'operator') {
          const isPlural = close - at === 3 && ['S', 'ES'].includes(wordAt(reader, at + 1)); // "item(s)"
          if (isPlural) return undefined;
          if (token.glued) computed = strong = true;
        } else {
          strong = true;
          if (wordAt(reader, at + 1) === 'SELECT') computed = true;
          run = 1;
        }
        at = close - 1;
        break;
      }
      case 'operator':
        if (token.text === '*' && run === 0) star = strong = true;
        if (token.text === '!' || token.text === '%') return undefined;
        if (token.text === '*' && run === 0) run = 1;
        else if (!isTag(reader, at)) run = 0;
        else return undefined;
        break;
      case 'string':
        if (token.glued && tokens[at - 1]?.kind === 'word') return undefined; // don't
        computed = strong = true;
        run++;
        break;
      case 'number':
        computed = true;
        run++;
        break;
      case 'placeholder':
        if (token.glued && at > start && tokens[at - 1]!.kind === 'word') return undefined; // "Select item?"
        computed = true;
        run++;
        break;
      case 'hole':
      case 'name':
        run++;
        break;
      case 'other':
        return undefined;
      case 'word': {
        const word = token.text;
        if (word === 'FROM' || word === 'INTO' || word === 'BULK' || isTerminator(reader, at)) return { end: at, strong, star, computed };
        if (expressionKeywords.has(word)) {
          run = 0;
          break;
        }
        if (proseWords.has(word) || (word === 'A' && tokens[at + 1]?.kind === 'word' && !isKeyword(wordAt(reader, at + 1)))) return undefined;
        if (literalKeywords.has(word)) computed ||= word !== 'END';
        if (tokens[at - 1]?.kind !== 'dot') run++;
        break;
      }
      default:
        break;
    }
    if (run > 2) return undefined;
  }
  return { end: at, strong, star, computed };
}

function isKeyword(word: string): boolean {
  return clauseKeywords.has(word) || expressionKeywords.has(word);
}

function isTerminator(reader: Reader, index: number): boolean {
  const word = wordAt(reader, index);
  return (word === 'WHERE' || word === 'UNION' || word === 'LIMIT' || word === 'ORDER' || word === 'GROUP' || word === 'HAVING' || word === 'FOR') && reader.tokens[index + 1]?.kind !== 'dot';
}

/** `<b>`: markup, not a comparison. */
function isTag(reader: Reader, index: number): boolean {
  const token = reader.tokens[index]!;
  const next = reader.tokens[index + 1];
  return token.text === '<' && !token.glued && next?.kind === 'word' && next.glued && reader.tokens[index + 2]?.text.startsWith('>') === true;
}

/** What stands after FROM: tables, tables and clauses, or prose. */
export function readTables(reader: Reader, start: number): 'prose' | 'tables' | 'clauses' {
  const { tokens } = reader;
  let at = start;
  while (['ONLY', 'LATERAL', 'STREAM'].includes(wordAt(reader, at))) at++;
  if (at >= tokens.length) return 'tables';
  const first = tokens[at]!;
  if (first.kind === 'open') return 'clauses';
  if (first.kind === 'string' || first.kind === 'placeholder') at++;
  else if (!isName(first)) return 'prose';
  else {
    at++;
    while (tokens[at]?.kind === 'dot') {
      if (at + 1 >= tokens.length || !tokens[at + 1]!.glued) return 'prose'; // the full stop of a sentence
      at += 2;
    }
    // names with a hyphen: a project of BigQuery
    while (signIsHyphen(reader, at) || (tokens[at]?.kind === 'dot' && tokens[at + 1]?.glued === true)) at += 2;
  }
  return readAfterTable(reader, at, 0);
}

function signIsHyphen(reader: Reader, at: number): boolean {
  const token = reader.tokens[at];
  const next = reader.tokens[at + 1];
  return token?.kind === 'operator' && token.text === '-' && token.glued && next !== undefined && next.glued && (next.kind === 'word' || next.kind === 'hole' || next.kind === 'number');
}

function readAfterTable(reader: Reader, index: number, aliases: number): 'prose' | 'tables' | 'clauses' {
  const { tokens } = reader;
  const token = tokens[index];
  if (token === undefined || token.kind === 'semicolon' || token.kind === 'close') return 'tables';
  if (token.kind === 'open') return 'clauses';
  if (token.kind === 'hole') return readAfterHole(reader, index + 1);
  if (token.kind === 'comma') return isName(tokens[index + 1]) || tokens[index + 1] === undefined || tokens[index + 1]!.kind === 'open' || wordAt(reader, index + 1) === 'LATERAL' ? 'clauses' : 'prose';
  if (token.kind === 'name') return aliases === 0 ? readAfterTable(reader, index + 1, 1) : 'prose';
  if (token.kind === 'operator' && token.text === '|' ) return 'clauses'; // pipe syntax
  if (token.kind === 'operator' && token.text === '|>') return 'clauses';
  if (token.kind === 'placeholder') return wordAt(reader, index + 1) === 'AS' ? 'clauses' : 'prose';
  if (token.kind !== 'word') return 'prose';
  if (isClauseStart(reader, index)) return 'clauses';
  if (token.text === 'AS') return aliases === 0 && (isName(tokens[index + 1]) || tokens[index + 1]?.kind === 'string') ? readAfterTable(reader, index + 2, 1) : wordAt(reader, index + 1) === 'OF' ? 'clauses' : 'prose';
  if (token.text === 'SET' || token.text === 'VALUES' || token.text === 'SELECT') return 'clauses';
  if (aliases > 0 || !isName(token)) return 'prose';
  return readAfterTable(reader, index + 1, 1);
}

/** After `FROM ${table}` anything may be in the hole, but plain words after it are still a sentence. */
function readAfterHole(reader: Reader, index: number): 'prose' | 'tables' | 'clauses' {
  const token = reader.tokens[index];
  if (token === undefined || token.kind !== 'word') return token?.kind === 'other' ? 'prose' : 'tables';
  if (isClauseStart(reader, index)) return 'clauses';
  return ['AND', 'OR', 'AS', 'ASC', 'DESC'].includes(token.text) || clauseKeywords.has(token.text) || token.holes.length > 0 ? 'tables' : 'prose';
}
