/**
 * A SQL text with unknown parts: known text, or a hole given by its number.
 * `["SELECT * FROM users WHERE id = ", { hole: 0 }]`
 */
export type SqlPiece = string | { readonly hole: number };

/** What the place of a hole in a SQL text is for. */
export type SqlPlace =
  | 'whole'       // the hole is the entire text (a wrapper), or the text starts with it and nothing known makes a statement
  | 'value'       // after an operator, in VALUES, a function argument: a parameter fits
  | 'quoted'      // inside '…' (or "…" on MySQL)
  | 'like'        // inside '…' of LIKE, with or without %; or the unquoted LIKE operand
  | 'in-list'     // inside IN ( … )
  | 'limit'       // LIMIT, OFFSET, TOP, FETCH
  | 'identifier'  // table, column, schema, alias, inside "…" or `…`, glued to a word
  | 'order-key'   // ORDER BY ⟨hole⟩
  | 'group-key'
  | 'direction'   // ORDER BY x ⟨hole⟩
  | 'operator'    // a ⟨hole⟩ b
  | 'condition'   // a whole predicate after WHERE/AND/OR/ON/HAVING
  | 'subquery'    // ( ⟨hole⟩ ) where a SELECT is expected, CTE body
  | 'columns'     // a select list, an INSERT column list, a SET list: several identifiers or assignments
  | 'values-list' // VALUES ⟨hole⟩: whole tuples
  | 'clause'      // a trailing or middle clause: everything after the known text
  | 'keyword'     // in place of a keyword or statement part
  | 'comment';    // inside -- or /* */

export interface HolePosition {
  readonly hole: number;
  readonly place: SqlPlace;
  /** The quote character around the hole, if it is inside quotes. */
  readonly quote?: "'" | '"' | '`' | '[';
  /** Inside quotes: the literal text between the opening quote and the hole, and between the hole and the closing quote or next hole. */
  readonly before?: string;
  readonly after?: string;
  /** The column, table or parameter the hole belongs to, for naming: `id` in `WHERE id = ⟨hole⟩`. */
  readonly name?: string;
  /** What a person calls it: `a value of WHERE id`, `the ORDER BY key`, `a table name`. */
  readonly label: string;
}

export interface SqlShape {
  /** The known text has the shape of a SQL statement (or clearly of a part of one), not of prose. */
  readonly isSql: boolean;
  /** Upper-case first keyword, e.g. SELECT; absent for a fragment. */
  readonly verb?: string;
  readonly holes: readonly HolePosition[];
}
