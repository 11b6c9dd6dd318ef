/** What a hole would be, from the clause it stands in. */
export type Clause =
  | 'start' | 'select' | 'from' | 'into' | 'update' | 'delete' | 'set' | 'values' | 'condition' | 'group' | 'order' | 'limit' | 'returning'
  | 'conflict' | 'using' | 'object' | 'call' | 'with' | 'pragma' | 'setting' | 'compound' | 'over' | 'declare' | 'copy';

/** What the grammar waits for: `done` is after a complete operand. */
export type Expect = 'predicate' | 'value' | 'like' | 'item' | 'done';

/** One level of brackets (the lowest is the statement). */
export interface Frame {
  /** Brackets turn out to hold a sub-query when SELECT follows. */
  kind: 'statement' | 'group' | 'call' | 'list' | 'tuple' | 'columns' | 'limit' | 'array' | 'subquery' | 'definition' | 'braced-value';
  clause: Clause;
  expect: Expect;
  /** The keyword that opened the clause, for labels: WHERE, ON, HAVING, SET, LIMIT … */
  keyword: string;
  /** The last column-like name, for naming values. */
  name: string | undefined;
  /** Verb of the statement in this frame. */
  verb: string;
  /** Function name of a call frame. */
  readonly callee: string;
  /** BETWEENs that still wait for their AND. */
  between: number;
  /** An operator was seen since the condition started. */
  compared: boolean;
  /** ORDER BY: the key has its direction. */
  directed: boolean;
  /** Names of an INSERT's column list; empty where a hole stands for some. */
  columns: string[] | undefined;
  /** The column list holds a hole. */
  columnsUnknown: boolean;
  /** Position in a tuple or argument list, from 0. */
  item: number;
  /** Index of the token that opened the bracket. */
  readonly opener: number;
}

/** A fresh frame with nothing read yet. */
export function newFrame(kind: Frame['kind'], clause: Clause, expect: Expect, opener: number, from?: Frame): Frame {
  return {
    kind,
    clause,
    expect,
    keyword: from?.keyword ?? '',
    // arguments of a function belong to its column, those of a procedure to nothing
    name: clause === 'call' ? undefined : kind === 'group' || kind === 'list' || kind === 'call' || kind === 'braced-value' ? from?.name : undefined,
    verb: kind === 'subquery' ? '' : from?.verb ?? '',
    callee: '',
    between: 0,
    compared: false,
    directed: false,
    columns: kind === 'columns' ? [] : from?.columns,
    columnsUnknown: from?.columnsUnknown ?? false,
    item: 0,
    opener,
  };
}
