import type { Token } from '../text/token.ts';
import type { Clause, Expect, Frame } from './frame.ts';

/** Neighbours of a token among the tokens that are not comments. */
export interface Neighbours {
  readonly before: Token | undefined;
  readonly beforeWord: string;
  readonly after: Token | undefined;
  readonly afterWord: string;
}

const objectVerbs: ReadonlySet<string> = new Set(`CREATE ALTER DROP TRUNCATE GRANT REVOKE COMMENT USE SHOW DESCRIBE DESC LOCK ANALYZE VACUUM REINDEX REFRESH OPTIMIZE RENAME
  ATTACH DETACH SAVEPOINT RELEASE ROLLBACK LISTEN UNLISTEN NOTIFY LOAD KILL CHECK REPAIR DISCARD DEALLOCATE PREPARE CLUSTER IMPORT`.split(/\s+/));

const privilegeVerbs: ReadonlySet<string> = new Set(['GRANT', 'REVOKE', 'DENY']);
/** Statements that GRANT names without making them. */
const privileges: ReadonlySet<string> = new Set(['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'ALL', 'EXECUTE']);

/** Applies a keyword to the frame. Returns false where the word is no keyword here (a name, a function). */
export function applyKeyword(frame: Frame, word: string, near: Neighbours): boolean {
  if (frame.clause === 'start' && applyVerb(frame, word)) return true;
  if (privilegeVerbs.has(frame.verb) && frame.clause === 'object') return word === 'ON' || word === 'TO' || word === 'FROM' || privileges.has(word);
  switch (word) {
    case 'SELECT':
      frame.verb ||= 'SELECT';
      if (frame.kind !== 'statement') frame.kind = 'subquery'; // IN (SELECT …
      return move(frame, 'select', 'item', word);
    case 'DISTINCT':
    case 'ALL':
      if (near.beforeWord === 'IS' || near.beforeWord === 'NOT') return waitFor(frame, 'value');
      return frame.clause === 'select' || frame.clause === 'compound' || frame.kind === 'call' ? waitFor(frame, 'item') : waitFor(frame, 'value');
    case 'FROM':
      if (near.beforeWord === 'DISTINCT' && frame.clause === 'condition') return waitFor(frame, 'value');
      if (frame.kind === 'call') return waitFor(frame, 'value');
      return frame.clause === 'object' ? true : move(frame, 'from', 'item', word);
    case 'JOIN':
    case 'APPLY':
      return move(frame, 'from', 'item', word);
    case 'INTO':
      return move(frame, 'into', 'item', word);
    case 'ON':
      if (near.afterWord === 'CONFLICT' || near.afterWord === 'DUPLICATE') return move(frame, 'conflict', 'item', word);
      if (frame.clause === 'object' || frame.clause === 'select' || frame.clause === 'setting') return true;
      frame.compared = false;
      return move(frame, 'condition', 'predicate', word);
    case 'USING':
      return frame.clause === 'object' ? true : move(frame, 'from', 'item', word);
    case 'WHERE':
    case 'HAVING':
    case 'QUALIFY':
    case 'PREWHERE':
      frame.compared = false;
      frame.name = undefined;
      return move(frame, 'condition', 'predicate', word);
    case 'WHEN':
      frame.compared = false;
      frame.expect = 'predicate';
      return true;
    case 'AND':
      if (frame.between > 0) {
        frame.between--;
        return waitFor(frame, 'value');
      }
      frame.compared = false;
      frame.name = undefined;
      return waitFor(frame, 'predicate');
    case 'OR':
    case 'XOR':
      frame.compared = false;
      frame.name = undefined;
      return waitFor(frame, 'predicate');
    case 'NOT':
      return frame.expect === 'done' ? true : waitFor(frame, 'predicate');
    case 'BY':
      return applyBy(frame, near.beforeWord);
    case 'GROUP':
    case 'PARTITION':
    case 'ORDER':
    case 'SORT':
    case 'CLUSTER':
      return near.afterWord === 'BY';
    case 'LIMIT':
    case 'OFFSET':
      frame.name = word.toLowerCase();
      return move(frame, 'limit', 'item', word);
    case 'FETCH':
      if (frame.clause === 'start') return false;
      frame.name = 'limit';
      return move(frame, 'limit', 'item', word);
    case 'TOP':
      if (!['SELECT', 'DISTINCT', 'ALL', 'DELETE', 'UPDATE', 'INSERT'].includes(near.beforeWord)) return false;
      return true;
    case 'SET':
      if (frame.clause === 'object') return true;
      return move(frame, 'set', 'item', word);
    case 'VALUES':
    case 'VALUE':
      if (frame.clause === 'set' || (word === 'VALUE' && frame.clause !== 'into')) return false;
      return move(frame, 'values', 'item', word);
    case 'RETURNING':
    case 'OUTPUT':
      return frame.verb === 'INSERT' || frame.verb === 'UPDATE' || frame.verb === 'DELETE' || frame.verb === 'MERGE' || frame.verb === '' ? move(frame, 'returning', 'item', word) : false;
    case 'UNION':
    case 'INTERSECT':
    case 'EXCEPT':
    case 'MINUS':
      return move(frame, 'compound', 'item', word);
    default:
      return applyExpressionWord(frame, word, near);
  }
}

function applyVerb(frame: Frame, word: string): boolean {
  if (frame.verb !== '') return false;
  const clause = objectVerbs.has(word) ? 'object' : verbClauses[word];
  if (clause === undefined) return false;
  frame.verb = word;
  return move(frame, clause, 'item', word);
}

const verbClauses: Readonly<Record<string, Clause>> = {
  SELECT: 'select', INSERT: 'into', REPLACE: 'into', UPSERT: 'into', MERGE: 'into', UPDATE: 'update', DELETE: 'delete', WITH: 'with', CALL: 'call',
  EXEC: 'call', EXECUTE: 'call', PRAGMA: 'pragma', SET: 'setting', COPY: 'copy', DECLARE: 'declare', VALUES: 'values', IF: 'condition', WHILE: 'condition',
};

function applyBy(frame: Frame, before: string): boolean {
  frame.directed = false;
  if (before === 'ORDER' || before === 'SORT') return move(frame, 'order', 'item', 'ORDER BY');
  if (before === 'GROUP' || before === 'PARTITION' || before === 'CLUSTER') return move(frame, 'group', 'item', `${before} BY`);
  return waitFor(frame, 'value');
}

function applyExpressionWord(frame: Frame, word: string, near: Neighbours): boolean {
  switch (word) {
    case 'LIKE':
    case 'ILIKE':
      frame.compared = true;
      return waitFor(frame, 'like');
    case 'RLIKE':
    case 'REGEXP':
    case 'GLOB':
    case 'MATCH':
    case 'CONTAINS':
      if (near.after?.kind === 'open' && word !== 'REGEXP') return false;
      frame.compared = true;
      return waitFor(frame, 'value');
    case 'TO':
      if (near.beforeWord === 'SIMILAR') {
        frame.compared = true;
        return waitFor(frame, 'like');
      }
      return true;
    case 'BETWEEN':
      frame.between++;
      frame.compared = true;
      return waitFor(frame, 'value');
    case 'IN':
      frame.compared = true;
      return waitFor(frame, 'value');
    case 'IS':
      frame.compared = true;
      return waitFor(frame, 'value');
    case 'CASE':
    case 'THEN':
    case 'ELSE':
    case 'ESCAPE':
    case 'INTERVAL':
    case 'DIV':
      if (near.after?.kind === 'dot') return false;
      if (word === 'THEN' && (near.afterWord === 'UPDATE' || near.afterWord === 'INSERT' || near.afterWord === 'DELETE')) return true;
      return waitFor(frame, 'value');
    case 'INSERT':
      // WHEN NOT MATCHED THEN INSERT (columns)
      if (near.beforeWord !== 'THEN') return false;
      return move(frame, 'into', 'done', word);
    case 'UPDATE':
    case 'DELETE':
      if (near.beforeWord === 'KEY') return move(frame, 'set', 'item', 'SET'); // ON DUPLICATE KEY UPDATE
      return near.beforeWord === 'THEN' || near.beforeWord === 'DO' || near.beforeWord === 'FOR' || near.beforeWord === 'ON';
    case 'ASC':
    case 'DESC':
      frame.directed = true;
      frame.expect = 'done';
      return true;
    case 'NULLS':
    case 'FIRST':
    case 'LAST':
    case 'NEXT':
    case 'ROWS':
    case 'ROW':
    case 'ONLY':
    case 'PERCENT':
    case 'TIES':
      return frame.clause === 'order' || frame.clause === 'limit' || word === 'ONLY';
    case 'EXISTS':
    case 'ANY':
    case 'SOME':
    case 'AS':
    case 'COLLATE':
    case 'INNER':
    case 'OUTER':
    case 'CROSS':
    case 'NATURAL':
    case 'FULL':
    case 'LATERAL':
    case 'OVER':
    case 'RECURSIVE':
    case 'CONFLICT':
    case 'DUPLICATE':
    case 'KEY':
    case 'DO':
    case 'AT':
    case 'ZONE':
    case 'TEMPORARY':
      if (word === 'ZONE') return waitFor(frame, 'value');
      return true;
    case 'LEFT':
    case 'RIGHT':
      return near.after?.kind !== 'open';
    default:
      return false;
  }
}

function move(frame: Frame, clause: Clause, expect: Expect, keyword: string): true {
  frame.clause = clause;
  frame.expect = expect;
  frame.keyword = keyword;
  frame.between = 0;
  return true;
}

function waitFor(frame: Frame, expect: Expect): true {
  frame.expect = expect;
  return true;
}
