import type { Reader } from './cursor.ts';
import { casingOf, isEnd, isHole, isName, skipGroup, skipName, wordAt } from './cursor.ts';
import { isDelete, isInsert, isMerge, isUpdate, startsAssignment } from './change-shape.ts';
import { commandShapes } from './command-shape.ts';
import type { ShapeTest } from './command-shape.ts';
import { isObjectStatement } from './object-shape.ts';
import { isClauseStart, predicateEvidence } from './predicate.ts';
import { isSelect } from './select-shape.ts';

const shapes: Readonly<Record<string, ShapeTest>> = {
  ...commandShapes,
  SELECT: isSelect,
  INSERT: isInsert,
  REPLACE: isInsert,
  UPSERT: isInsert,
  UPDATE: isUpdate,
  DELETE: isDelete,
  MERGE: isMerge,
  CREATE: isObjectStatement,
  ALTER: isObjectStatement,
  DROP: isObjectStatement,
  WITH: isWith,
  EXPLAIN: isExplain,
  BEGIN: isBegin,
  START: (reader, index) => wordAt(reader, index + 1) === 'TRANSACTION' && casingOf(reader, index) !== 'mixed',
  IF: isIf,
  WHILE: isIf,
  FROM: (reader, index) => casingOf(reader, index) === 'upper' && reader.tokens.some((token) => token.text === '|>'),
};

/** Statements that hold another one; one level is enough, and text cannot make the test recurse. */
const nestingVerbs: ReadonlySet<string> = new Set(['EXPLAIN', 'BEGIN']);
const rowVerbs: ReadonlySet<string> = new Set(['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'MERGE']);

/** Every word a statement can begin with. */
export const statementVerbs: readonly string[] = Object.keys(shapes);

/** The verb of the first statement of a text, when it has the shape of a statement; undefined for anything else. */
export function statementVerb(reader: Reader): string | undefined {
  const { tokens } = reader;
  let at = 0;
  while (tokens[at] !== undefined && (tokens[at]!.kind === 'semicolon' || tokens[at]!.text === '(' || isByteOrderMark(reader, at))) at++;
  const found = verbAt(reader, at);
  if (found !== undefined) return found;
  // `${with} SELECT …`, `${comment} UPDATE …`
  let head = at;
  while (isHole(tokens[head]) && head < at + 4) head++;
  if (head > at) {
    const verb = verbAt(reader, head);
    if (verb !== undefined) return verb;
  }
  return verbOfLater(reader, at);
}

function isByteOrderMark(reader: Reader, index: number): boolean {
  return reader.text.charCodeAt(reader.tokens[index]!.start) === 0xfeff;
}

/** A statement behind a semicolon, if the first one at least begins with a verb of SQL. */
function verbOfLater(reader: Reader, start: number): string | undefined {
  if (!Object.hasOwn(shapes, wordAt(reader, start))) return undefined;
  let tries = 0;
  for (let at = start; at < reader.tokens.length && tries < 3; at++) {
    if (reader.tokens[at]!.kind !== 'semicolon') continue;
    tries++;
    const verb = verbAt(reader, at + 1);
    if (verb !== undefined && casingOf(reader, at + 1) !== 'mixed') return verb;
  }
  return undefined;
}

function verbAt(reader: Reader, index: number): string | undefined {
  const word = wordAt(reader, index);
  if (!Object.hasOwn(shapes, word)) return undefined;
  return shapes[word]!(reader, index) ? word : undefined;
}

/** WITH name [(columns)] AS [NOT MATERIALIZED] ( … */
function isWith(reader: Reader, index: number): boolean {
  const { tokens } = reader;
  let at = index + (wordAt(reader, index + 1) === 'RECURSIVE' ? 2 : 1);
  if (isHole(tokens[at]) && rowVerbs.has(wordAt(reader, at + 1)) && verbAt(reader, at + 1) !== undefined) return true;
  at = skipName(reader, at);
  if (at === -1) return false;
  if (tokens[at]?.kind === 'open') at = skipGroup(reader, at);
  if (wordAt(reader, at) !== 'AS') return false;
  at++;
  if (wordAt(reader, at) === 'NOT') at++;
  if (wordAt(reader, at) === 'MATERIALIZED') at++;
  return at >= tokens.length ? casingOf(reader, index) === 'upper' : tokens[at]!.kind === 'open' || (isHole(tokens[at]) && (casingOf(reader, index) === 'upper' || rowVerbs.has(wordAt(reader, at + 1))));
}

/** EXPLAIN with a statement, or upper case with a hole for one. */
function isExplain(reader: Reader, index: number): boolean {
  const { tokens } = reader;
  let at = index + 1;
  if (tokens[at]?.kind === 'open') at = skipGroup(reader, at);
  while (['ANALYZE', 'VERBOSE', 'QUERY', 'PLAN', 'FOR', 'EXTENDED', 'FORMAT', 'JSON', 'TREE', 'PIPELINE', 'SYNTAX', 'AST', 'ESTIMATE', 'LOGICAL'].includes(wordAt(reader, at))) {
    at++;
    if (tokens[at]?.text === '=') at++;
  }
  if (isHole(tokens[at])) return isEnd(reader, at + 1) && (casingOf(reader, index) === 'upper' || (at > index + 1 && casingOf(reader, index) === 'lower'));
  while (tokens[at]?.text === '(') at++;
  return !nestingVerbs.has(wordAt(reader, at)) && verbAt(reader, at) !== undefined;
}

/** BEGIN alone, a transaction, or a block with a statement in it. */
function isBegin(reader: Reader, index: number): boolean {
  const next = wordAt(reader, index + 1);
  if (['TRANSACTION', 'TRAN', 'WORK', 'BATCH', 'ISOLATION', 'READ', 'TRY'].includes(next)) return casingOf(reader, index) !== 'mixed';
  if (['IMMEDIATE', 'EXCLUSIVE', 'DEFERRED', 'UNLOGGED'].includes(next)) return casingOf(reader, index) !== 'mixed';
  if (isEnd(reader, index + 1)) return reader.tokens[index + 1]?.kind === 'semicolon' || casingOf(reader, index) === 'upper';
  return (!nestingVerbs.has(next) && verbAt(reader, index + 1) !== undefined) || (isName(reader.tokens[index + 1]) && [':=', '('].includes(reader.tokens[skipName(reader, index + 1)]?.text ?? '') && casingOf(reader, index) === 'upper');
}

/** T-SQL: IF [NOT] EXISTS (SELECT …, IF condition statement. */
function isIf(reader: Reader, index: number): boolean {
  let at = index + 1;
  if (casingOf(reader, index) === 'mixed') return false;
  if (wordAt(reader, at) === 'NOT') at++;
  if (wordAt(reader, at) === 'EXISTS') return reader.tokens[at + 1]?.kind === 'open' && (wordAt(reader, at + 2) === 'SELECT' || isHole(reader.tokens[at + 2]));
  return ['OBJECT_ID', 'DB_ID', 'COL_LENGTH'].includes(wordAt(reader, at)) || reader.text[reader.tokens[at]?.start ?? 0] === '@';
}

/**
 * Tells whether a text without a verb is clearly a part of a statement: `WHERE id = …`, `AND status = …`, `ORDER BY …`, `INNER JOIN …`.
 * For the argument of a sink that takes a part (`fragment`), an expression is enough.
 */
export function isClauseText(reader: Reader, fragment: boolean): boolean {
  const { tokens } = reader;
  let at = 0;
  while (isHole(tokens[at])) at++;
  if (at >= tokens.length) return false;
  const word = wordAt(reader, at);
  const upper = casingOf(reader, at) === 'upper';
  const more = at + 1 < tokens.length;
  switch (word) {
    case 'WHERE':
    case 'HAVING':
    case 'AND':
    case 'OR':
    case 'ON':
      return predicateEvidence(reader, at + 1) === 'sure' && (upper || fragment || word === 'WHERE');
    case 'ORDER':
    case 'GROUP':
      return wordAt(reader, at + 1) === 'BY' && (upper || fragment || at > 0) && (fragment || at + 2 < tokens.length);
    case 'LIMIT':
    case 'OFFSET':
      return (upper || fragment) && more && isClauseStart(reader, at);
    case 'INNER':
    case 'LEFT':
    case 'RIGHT':
    case 'FULL':
    case 'CROSS':
    case 'JOIN':
      return (upper || fragment) && (word === 'JOIN' || isClauseStart(reader, at)) && tokens.some((token) => token.text === 'ON' || token.text === 'USING');
    case 'UNION':
      return ['SELECT', 'ALL'].includes(wordAt(reader, at + 1));
    case 'VALUES':
      return tokens[at + 1]?.kind === 'open' && upper;
    case 'SET':
      return upper && startsAssignment(reader, at + 1) === 'sure';
    case 'RETURNING':
      return upper && more;
    default:
      return fragment && isExpression(reader);
  }
}

/** `name = …`, `count(*)`, `created_at DESC`, `lower(name) LIKE …`. */
function isExpression(reader: Reader): boolean {
  const { tokens } = reader;
  if (predicateEvidence(reader, 0) === 'sure') return true;
  if (tokens.some((token) => token.kind === 'other')) return false;
  const next = skipName(reader, 0);
  if (next === -1) return tokens[0]!.kind === 'open';
  if (tokens[next]?.kind === 'open' || tokens[next]?.kind === 'comma') return true;
  return ['ASC', 'DESC', 'AS', 'NULLS', 'IS', 'IN', 'NOT'].includes(wordAt(reader, next)) || (isEnd(reader, next) && tokens[0]!.holes.length < tokens.length && tokens.length <= 3);
}
