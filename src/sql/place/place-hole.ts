import type { SqlPlace } from '../../core/sql-position.ts';
import { clauseKeywords, expressionKeywords } from '../text/keywords.ts';
import type { Token } from '../text/token.ts';
import type { Frame } from './frame.ts';

/** A hole's place, and for identifiers what they name. */
export interface Placed {
  readonly place: SqlPlace;
  readonly role?: string;
}

const aggregates: ReadonlySet<string> = new Set(['COUNT', 'SUM', 'AVG', 'MIN', 'MAX', 'STRING_AGG', 'GROUP_CONCAT', 'ARRAY_AGG', 'JSON_AGG', 'COL_LENGTH']);
const objectIntro: ReadonlySet<string> = new Set(`TABLE INDEX VIEW DATABASE SCHEMA SEQUENCE FUNCTION PROCEDURE TRIGGER USER ROLE TYPE DOMAIN EXTENSION POLICY COLUMN EXISTS ON TO
  FROM ADD DROP RENAME ONLY USE SAVEPOINT LISTEN UNLISTEN NOTIFY TRUNCATE VACUUM ANALYZE REINDEX DESCRIBE DESC CONSTRAINT KEYSPACE OF AS IN FOR BY REFERENCES
  CONCURRENTLY OWNER VERBOSE FULL TABLES COLUMNS PUBLICATION LOGIN EVENT GROUP USING LIKE INHERIT MODIFY CHANGE ALTER RELEASE TABLESPACE LOCK KEYS INDEXES COPY ATTACH`.split(/\s+/));

const identifier = (role: string): Placed => ({ place: 'identifier', role });
const at = (place: SqlPlace): Placed => ({ place });

/** The place of a hole that stands on its own (or of a string or glued word, as if it were one). `index` counts tokens without comments. */
export function placeHole(frame: Frame, tokens: readonly Token[], index: number): Placed {
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  const beforeWord = before?.kind === 'word' ? before.text : '';
  const afterWord = after?.kind === 'word' ? after.text : '';
  if (after?.kind === 'dot' && after.glued) return identifier(tokens[index + 3]?.kind === 'dot' || frame.clause === 'from' || frame.clause === 'into' ? 'schema' : 'table');
  if (before?.kind === 'dot') return identifier(frame.clause === 'from' || frame.clause === 'into' || frame.clause === 'update' || frame.clause === 'object' ? 'table' : 'column');
  if (before?.kind === 'operator' && before.text === '::') return identifier('type');
  if (beforeWord === 'COLLATE') return identifier('collation');
  if (beforeWord === 'AS' && frame.clause !== 'with') return identifier(frame.kind === 'call' ? 'type' : frame.clause === 'object' ? 'object' : 'alias');
  if (beforeWord === 'TOP') return at('limit');
  const callsIt = after?.kind === 'open' && after.text === '(' && after.glued;
  switch (frame.kind) {
    case 'list':
      return callsIt ? identifier('function') : at('in-list');
    case 'tuple':
      return placeInTuple(frame, before, after);
    case 'columns':
      return at('columns');
    case 'limit':
      return at('limit');
    case 'array':
      return at('value');
    case 'definition':
      return frame.expect === 'value' || beforeWord === 'DEFAULT' ? at('value') : before?.kind === 'open' && after?.kind === 'close' ? at('columns') : isNameEnd(before) ? at('clause') : identifier('column');
    case 'subquery':
      if (frame.clause === 'start') return at('subquery');
      break;
    case 'call':
      return callsIt ? identifier('function') : placeInCall(frame, before, after, beforeWord);
    default:
      break;
  }
  if (callsIt && frame.expect !== 'done' && frame.clause !== 'into') return identifier(frame.clause === 'call' ? 'procedure' : 'function');
  switch (frame.expect) {
    case 'like':
      return at('like');
    case 'value':
      return frame.clause === 'pragma' ? at('keyword') : beforeWord === 'IN' ? at('values-list') : at('value');
    case 'predicate':
      return placePredicate(tokens, index, after, afterWord);
    case 'item':
      return placeItem(frame, after, beforeWord);
    case 'done':
      return placeAfterOperand(frame, after, afterWord, before);
  }
}

function isNameEnd(token: Token | undefined): boolean {
  return token?.kind === 'word' || token?.kind === 'name' || token?.kind === 'hole' || token?.kind === 'close';
}

/** A hole alone in a tuple of more than one column stands for all of them. */
function placeInTuple(frame: Frame, before: Token | undefined, after: Token | undefined): Placed {
  const alone = before?.kind === 'open' && (after === undefined || after.kind === 'close');
  if (alone && (frame.columnsUnknown || (frame.columns !== undefined && frame.columns.length > 1))) return at('values-list');
  if (frame.expect === 'done') return at('clause');
  return at('value');
}

function placeInCall(frame: Frame, before: Token | undefined, after: Token | undefined, beforeWord: string): Placed {
  if (frame.clause === 'pragma') return identifier('table');
  if (frame.clause === 'order') return placeOrder(frame, after);
  if (frame.clause === 'group') return at('group-key');
  if (frame.expect === 'like') return at('like');
  if (frame.expect === 'done') return startsOperand(after) ? at('operator') : at('keyword');
  if (beforeWord === 'DISTINCT' || (aggregates.has(frame.callee) && before?.kind === 'open')) return identifier('column');
  if (frame.expect === 'predicate' && after?.kind === 'operator') return identifier('column');
  return at('value');
}

/** At the start of a condition: `⟨column⟩ = …`, `⟨column⟩ ⟨operator⟩ ⟨value⟩`, `⟨value⟩ = ANY(…)`, or the whole condition. */
function placePredicate(tokens: readonly Token[], index: number, after: Token | undefined, afterWord: string): Placed {
  if (after?.kind === 'operator') {
    const then = tokens[index + 2];
    const isArray = after.text === '=' && then?.kind === 'word' && ['ANY', 'SOME', 'ALL'].includes(then.text);
    return isArray ? at('value') : identifier('column');
  }
  if (['IS', 'IN', 'LIKE', 'ILIKE', 'BETWEEN', 'RLIKE', 'REGEXP', 'SIMILAR', 'COLLATE'].includes(afterWord)) return identifier('column');
  if (afterWord === 'NOT' && tokens[index + 2]?.kind === 'word' && ['IN', 'LIKE', 'ILIKE', 'BETWEEN', 'REGEXP', 'RLIKE'].includes(tokens[index + 2]!.text)) return identifier('column');
  if (after?.kind === 'hole') {
    const third = tokens[index + 2];
    const fourth = tokens[index + 3];
    if (startsOperand(third) && fourth?.kind !== 'hole') return identifier('column');
  }
  return at('condition');
}

/** Something that can be a value: a literal, a hole, a name that is no keyword. */
function startsOperand(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (['string', 'number', 'placeholder', 'hole', 'name'].includes(token.kind)) return true;
  return token.kind === 'word' && (token.holes.length > 0 || !(clauseKeywords.has(token.text) || expressionKeywords.has(token.text)));
}

function placeItem(frame: Frame, after: Token | undefined, beforeWord: string): Placed {
  switch (frame.clause) {
    case 'select':
      return at('columns');
    case 'from':
    case 'using':
    case 'into':
    case 'update':
    case 'delete':
      return identifier('table');
    case 'set':
      return after?.kind === 'operator' && after.text.endsWith('=') ? identifier('column') : at('columns');
    case 'setting':
      return identifier('setting');
    case 'group':
      return at('group-key');
    case 'order':
      return placeOrder(frame, after);
    case 'limit':
      return at('limit');
    case 'values':
      return at('values-list');
    case 'returning':
      return at('columns');
    case 'conflict':
      return at('clause');
    case 'call':
      return identifier('procedure');
    case 'with':
      return after?.kind === 'word' && after.text === 'AS' ? identifier('query') : at('clause');
    case 'object':
    case 'copy':
      return beforeWord === '' || objectIntro.has(beforeWord) ? identifier('object') : at('keyword');
    case 'pragma':
      return at('keyword');
    case 'declare':
      return identifier('variable');
    case 'compound':
      return at('subquery');
    case 'condition':
      return at('value');
    case 'over':
      return at('clause');
    case 'start':
      return at('clause');
  }
}

function placeOrder(frame: Frame, after: Token | undefined): Placed {
  if (frame.expect === 'value') return at('value');
  if (frame.expect === 'done') return frame.directed ? at('clause') : at('direction');
  return after?.kind === 'operator' ? identifier('column') : at('order-key');
}

/** Behind a complete operand: an operator, a direction, an alias, or everything that follows. */
function placeAfterOperand(frame: Frame, after: Token | undefined, afterWord: string, before: Token | undefined): Placed {
  switch (frame.clause) {
    case 'order':
      return placeOrder(frame, after);
    case 'condition':
      if (!frame.compared && startsOperand(after)) return at('operator');
      // a fragment such as orderByRaw(`created_at ${direction}`)
      return !frame.compared && frame.keyword === '' && (after === undefined || after.kind === 'comma') ? at('direction') : at('clause');
    case 'select':
      return afterWord === 'FROM' || after?.kind === 'comma' ? identifier('alias') : at('clause');
    case 'from':
      return afterWord === 'JOIN' ? at('keyword') : at('clause');
    case 'into':
      return afterWord === 'VALUES' || afterWord === 'SELECT' ? at('columns') : at('clause');
    case 'update':
      return afterWord === 'SET' ? identifier('alias') : at('clause');
    case 'call':
      return at('value');
    case 'object':
    case 'copy':
      return before?.kind === 'word' && objectIntro.has(before.text) ? identifier('object') : at('clause');
    case 'setting':
      return before?.kind === 'word' && before.text === 'TO' ? identifier('schema') : at('clause');
    default:
      return at('clause');
  }
}
