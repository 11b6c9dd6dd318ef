import { expressionKeywords, proseWords } from '../text/keywords.ts';
import type { Token } from '../text/token.ts';
import type { Reader } from './cursor.ts';
import { isEnd, isLiteral, skipGroup, skipName, wordAt } from './cursor.ts';

const comparisons: ReadonlySet<string> = new Set(['IS', 'IN', 'LIKE', 'ILIKE', 'NOT', 'BETWEEN', 'RLIKE', 'REGEXP', 'GLOB', 'MATCH', 'SIMILAR', 'CONTAINS',
  'COLLATE', 'ISNULL', 'NOTNULL', 'AT', 'DIV', 'MOD', 'OVERLAPS', 'ESCAPE', 'SOUNDS', 'AGAINST']);

/** Words that stand before an operand. */
const prefixWords: ReadonlySet<string> = new Set(['NOT', 'BINARY', 'PRIOR', 'ROW']);
const typeWords: ReadonlySet<string> = new Set(['DATE', 'TIMESTAMP', 'TIME', 'INTERVAL', 'TIMESTAMPTZ']);

/**
 * Tells whether a condition can start at `index`: `id = …`, `NOT EXISTS (…`, `lower(name) LIKE …`, a hole, or the end of a cut text.
 * "where you saved it" is none.
 */
export function startsPredicate(reader: Reader, index: number): boolean {
  return predicateEvidence(reader, index) !== 'none';
}

/** `sure` where an operator was seen, `open` where the text is cut or a hole stands for the rest, `none` where it is prose. */
export function predicateEvidence(reader: Reader, index: number): 'sure' | 'open' | 'none' {
  const { tokens } = reader;
  let at = index;
  while (prefixWords.has(wordAt(reader, at)) || tokens[at]?.kind === 'open' || (tokens[at] !== undefined && isOperandSign(tokens[at]!))) at++;
  if (isEnd(reader, at)) return 'open';
  const word = wordAt(reader, at);
  if (word === 'EXISTS' || word === 'CASE' || word === 'SELECT') return 'sure';
  const token = tokens[at]!;
  let next: number;
  if (isLiteral(token)) next = at + 1;
  else next = skipName(reader, at);
  if (next === -1) return 'none';
  // DATE '2020-01-01' < created_at
  if (token.kind === 'word' && tokens[next]?.kind === 'string' && typeWords.has(token.text)) return 'sure';
  if (tokens[next]?.kind === 'open') {
    next = skipGroup(reader, next);
    if (isEnd(reader, next)) return 'open';
  }
  const after = tokens[next];
  if (after === undefined || after.kind === 'semicolon' || after.kind === 'hole' || after.kind === 'close') return 'open';
  if (after.kind === 'operator') return 'sure';
  // (a, b) = (1, 2), and PostgreSQL's JSON operator ?
  if (after.kind === 'comma') return tokens[index]!.kind === 'open' ? 'open' : 'none';
  if (after.kind === 'placeholder' && !after.glued && isLiteral(tokens[next + 1])) return 'sure';
  if (comparisons.has(wordAt(reader, next))) return comparisonEvidence(reader, next);
  // a hole for the whole condition: `WHERE ${filter} ORDER BY`
  if (token.kind === 'hole' || isLiteral(token)) return expressionKeywords.has(wordAt(reader, next)) || isClauseStart(reader, next, true) ? 'open' : 'none';
  return ['AND', 'OR'].includes(wordAt(reader, next)) || isClauseStart(reader, next, true) ? 'open' : 'none';
}

/** IS, IN, LIKE and NOT are English too: what follows them tells. */
function comparisonEvidence(reader: Reader, index: number): 'sure' | 'open' | 'none' {
  const after = reader.tokens[index + 1];
  if (after === undefined || after.kind === 'hole' || isLiteral(after) || after.kind === 'open') return 'sure';
  const word = wordAt(reader, index + 1);
  switch (wordAt(reader, index)) {
    case 'AT':
      return 'open';
    case 'IS':
      return ['NOT', 'NULL', 'TRUE', 'FALSE', 'DISTINCT', 'UNKNOWN', 'JSON', 'OF', 'DOCUMENT', 'NORMALIZED'].includes(word) ? 'sure' : 'none';
    case 'IN':
      return word === 'UNNEST' || after.kind === 'name' ? 'sure' : 'none';
    case 'NOT':
      return ['IN', 'LIKE', 'ILIKE', 'BETWEEN', 'REGEXP', 'RLIKE', 'GLOB', 'SIMILAR', 'MATCH', 'NULL'].includes(word) ? 'sure' : 'none';
    default:
      return proseWords.has(word) || word === 'A' ? 'none' : 'sure';
  }
}

function isOperandSign(token: Token): boolean {
  return token.kind === 'operator' && (token.text === '-' || token.text === '+' || token.text === '~' || token.text === '!');
}

/**
 * A clause with its second word where it has one: `ORDER BY`, not "order".
 * `shallow` believes WHERE and ON without looking at the condition, so that conditions do not look at each other without end.
 */
export function isClauseStart(reader: Reader, index: number, shallow = false): boolean {
  const word = wordAt(reader, index);
  const next = wordAt(reader, index + 1);
  switch (word) {
    case 'GROUP':
    case 'ORDER':
    case 'PARTITION':
    case 'CLUSTER':
      return next === 'BY';
    case 'LIMIT':
    case 'OFFSET':
      return isLiteral(reader.tokens[index + 1]) || reader.tokens[index + 1]?.kind === 'hole' || isEnd(reader, index + 1) || next === 'ALL';
    case 'WHERE':
    case 'HAVING':
    case 'QUALIFY':
    case 'PREWHERE':
      return shallow || startsPredicate(reader, index + 1);
    case 'INNER':
    case 'LEFT':
    case 'RIGHT':
    case 'FULL':
    case 'CROSS':
    case 'NATURAL':
      return ['JOIN', 'OUTER', 'INNER', 'LEFT', 'RIGHT', 'APPLY'].includes(next);
    case 'JOIN':
    case 'UNION':
    case 'INTERSECT':
    case 'EXCEPT':
    case 'MINUS':
    case 'RETURNING':
    case 'WINDOW':
    case 'STRAIGHT_JOIN':
      return true;
    case 'FETCH':
      return next === 'FIRST' || next === 'NEXT';
    case 'FOR':
      return ['UPDATE', 'SHARE', 'NO', 'KEY', 'JSON', 'XML', 'SYSTEM_TIME', 'READ'].includes(next);
    case 'ALLOW':
      return next === 'FILTERING';
    case 'USE':
    case 'FORCE':
    case 'IGNORE':
      return next === 'INDEX' || next === 'KEY';
    case 'ON':
      return shallow || startsPredicate(reader, index + 1) || ['CONFLICT', 'DUPLICATE', 'DELETE', 'UPDATE'].includes(next);
    case 'USING':
    case 'WITH':
    case 'TABLESAMPLE':
    case 'PIVOT':
    case 'UNPIVOT':
    case 'FINAL':
    case 'OPTION':
    case 'INTO':
    case 'SAMPLE':
      return true;
    default:
      return false;
  }
}
