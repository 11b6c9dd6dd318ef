/**
 * pg-query-stream: streams a PostgreSQL result.
 * @see https://github.com/brianc/node-postgres/tree/master/packages/pg-query-stream
 * @versions 4
 */

/**
 * @dialect postgres
 * @placeholder $n
 * @values argument 1 array
 * @list any-array
 */
declare module 'pg-query-stream' {
  class QueryStream extends RowStream {
    constructor(text: Sql, values?: Bound, config?: any);
  }
  export = QueryStream;
}
