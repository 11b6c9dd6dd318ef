import { expressionKeywords } from '../text/keywords.ts';
import type { Reader } from './cursor.ts';
import { casingOf, isEnd, isHole, isName, signAt, skipGroup, skipName, wordAt } from './cursor.ts';
import { isClauseStart, predicateEvidence } from './predicate.ts';
import { readTables } from './select-shape.ts';

const insertModifiers: ReadonlySet<string> = new Set(['OR', 'IGNORE', 'REPLACE', 'ROLLBACK', 'ABORT', 'FAIL', 'LOW_PRIORITY', 'DELAYED', 'HIGH_PRIORITY', 'OVERWRITE', 'TOP']);
const updateModifiers: ReadonlySet<string> = new Set(['ONLY', 'OR', 'IGNORE', 'REPLACE', 'ROLLBACK', 'ABORT', 'FAIL', 'LOW_PRIORITY', 'TOP']);

/** INSERT, REPLACE, UPSERT: `INTO name` followed by what can follow, or `name (…) VALUES`. */
export function isInsert(reader: Reader, index: number): boolean {
  const { tokens } = reader;
  let at = skipModifiers(reader, index + 1, insertModifiers);
  const hasInto = wordAt(reader, at) === 'INTO' || wordAt(reader, at - 1) === 'OVERWRITE';
  if (wordAt(reader, at) === 'INTO') at++;
  if (wordAt(reader, at) === 'TABLE' && isName(tokens[at + 1])) at++;
  if (hasInto && at >= tokens.length) return casingOf(reader, index) !== 'mixed';
  const isHoleTable = isHole(tokens[at]);
  at = skipName(reader, at);
  if (at === -1) return false;
  if (wordAt(reader, at) === 'AS' && isName(tokens[at + 1])) at += 2;
  const token = tokens[at];
  if (token === undefined || token.kind === 'semicolon') return hasInto && casingOf(reader, index) !== 'mixed';
  if (token.kind === 'open') {
    const after = skipGroup(reader, at);
    if (hasInto) return looksLikeColumns(reader, at, after);
    return isEnd(reader, after) ? looksLikeColumns(reader, at, after) && casingOf(reader, index) === 'upper' : ['VALUES', 'VALUE', 'SELECT', 'OUTPUT', 'EXEC'].includes(wordAt(reader, after));
  }
  if (['VALUES', 'VALUE', 'SELECT', 'WITH', 'OVERRIDING', 'EXEC', 'EXECUTE', 'PARTITION', 'OUTPUT', 'FORMAT', 'JSON', 'TABLE'].includes(token.text)) return hasInto || tokens[at + 1]?.kind === 'open';
  if (token.text === 'DEFAULT') return wordAt(reader, at + 1) === 'VALUES';
  if (token.text === 'SET') return hasInto && startsAssignment(reader, at + 1) !== 'none';
  if (token.kind === 'hole') return hasInto && (casingOf(reader, index) !== 'mixed' || !isHoleTable || ['VALUES', 'SELECT'].includes(wordAt(reader, at + 1)));
  return false;
}

/** `(name, age` rather than "(optional)". */
function looksLikeColumns(reader: Reader, open: number, after: number): boolean {
  if (wordAt(reader, open + 1) === 'SELECT') return true;
  for (let at = open + 1; at < after - 1; at++) {
    const kind = reader.tokens[at]!.kind;
    if (kind === 'word' && reader.tokens[at - 1]!.kind === 'word') return false;
    if (kind === 'other') return false;
  }
  return true;
}

/** UPDATE: a table, then SET and something assigned. */
export function isUpdate(reader: Reader, index: number): boolean {
  const { tokens } = reader;
  const casing = casingOf(reader, index);
  if (wordAt(reader, index + 1) === 'STATISTICS') return casing === 'upper';
  let at = skipModifiers(reader, index + 1, updateModifiers);
  at = skipName(reader, at);
  if (at === -1) return false;
  let run = 1;
  for (; at < tokens.length; at++) {
    const token = tokens[at]!;
    const word = token.kind === 'word' ? token.text : '';
    if (word === 'SET') {
      const evidence = startsAssignment(reader, at + 1);
      return evidence === 'sure' || (evidence === 'open' && casing !== 'mixed' && casingOf(reader, at) === casing);
    }
    if (word === 'WHERE') return predicateEvidence(reader, at + 1) === 'sure' && tokens.slice(index + 1, at).some((each) => isHole(each));
    if (token.kind === 'open') at = skipGroup(reader, at) - 1;
    else if (token.kind === 'comma' || token.kind === 'operator' || token.kind === 'dot') run = 0;
    else if (token.kind === 'other' || token.kind === 'semicolon' || token.kind === 'close') return false;
    else if (word === 'USING' || isClauseStart(reader, at) || expressionKeywords.has(word)) run = 0;
    else if (word !== '' && !isName(token)) return false;
    else if (++run > 2) return false;
  }
  return false;
}

/** After SET: `name =` is sure, a hole or the end of a cut text is open. */
export function startsAssignment(reader: Reader, index: number): 'sure' | 'open' | 'none' {
  const { tokens } = reader;
  if (isEnd(reader, index)) return 'open';
  if (tokens[index]!.kind === 'open') return 'sure';
  const first = tokens[index]!;
  const at = first.kind === 'placeholder' ? index + 1 : skipName(reader, index);
  if (at === -1) return 'none';
  const sign = signAt(reader, at);
  if (sign === '=' || sign === ':=' || sign === '==') return 'sure';
  if (tokens[at]?.kind === 'operator' && signAt(reader, at + 1) === '=') return 'sure';
  if (tokens[at]?.kind === 'open' && signAt(reader, at) === '[') return 'sure';
  if (first.holes.length === 0) return isHole(tokens[at]) ? 'open' : 'none';
  if (isEnd(reader, at) || tokens[at]!.kind === 'comma' || isHole(tokens[at])) return 'open';
  return isClauseStart(reader, at) || wordAt(reader, at) === 'FROM' ? 'open' : 'none';
}

/** DELETE: `FROM` and a table; T-SQL and Oracle without FROM, but then with WHERE. */
export function isDelete(reader: Reader, index: number): boolean {
  const { tokens } = reader;
  const casing = casingOf(reader, index);
  let at = skipModifiers(reader, index + 1, new Set(['LOW_PRIORITY', 'QUICK', 'IGNORE', 'TOP']));
  if (wordAt(reader, at) !== 'FROM') {
    let names = 0;
    while (names < 20) {
      const next = skipName(reader, at);
      if (next === -1) return false;
      names++;
      at = tokens[next]?.kind === 'open' && signAt(reader, next) === '[' ? skipGroup(reader, next) : next;
      if (tokens[at]?.kind === 'dot' && signAt(reader, at + 1) === '*') at += 2;
      if (tokens[at]?.kind !== 'comma') break;
      at++;
    }
    const word = wordAt(reader, at);
    if (word === 'WHERE') return predicateEvidence(reader, at + 1) === 'sure';
    if (word !== 'FROM') return false;
    return readTables(reader, at + 1) === 'clauses';
  }
  const tables = readTables(reader, at + 1);
  if (tables === 'prose') return false;
  return tables === 'clauses' || casing !== 'mixed';
}

/** MERGE needs USING. */
export function isMerge(reader: Reader, index: number): boolean {
  let at = index + 1;
  if (wordAt(reader, at) === 'INTO') at++;
  at = skipName(reader, at);
  if (at === -1) return false;
  const end = at + 6;
  for (; at < end && at < reader.tokens.length; at++) {
    const word = wordAt(reader, at);
    if (word === 'USING') return true;
    if (reader.tokens[at]!.kind === 'open') at = skipGroup(reader, at) - 1;
    else if (word !== 'AS' && word !== 'WITH' && !isName(reader.tokens[at])) return false;
  }
  return false;
}

function skipModifiers(reader: Reader, index: number, modifiers: ReadonlySet<string>): number {
  let at = index;
  while (modifiers.has(wordAt(reader, at)) && !isHoleOrSet(reader, at + 1)) {
    const isTop = wordAt(reader, at) === 'TOP';
    at++;
    if (isTop && reader.tokens[at]?.kind === 'open') at = skipGroup(reader, at);
    else if (isTop) at++;
  }
  return at;
}

function isHoleOrSet(reader: Reader, index: number): boolean {
  return wordAt(reader, index) === 'SET';
}
