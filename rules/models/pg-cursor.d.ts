/**
 * pg-cursor: reads a PostgreSQL result in pieces.
 * @see https://node-postgres.com/apis/cursor
 * @versions 2
 */

/**
 * @dialect postgres
 * @placeholder $n
 * @values argument 1 array
 * @list any-array
 */
declare module 'pg-cursor' {
  class Cursor {
    constructor(text: Sql, values?: Bound, config?: any);
    read(count: any, done: (error: any, rows: Row) => void): Row;
    read(count: any): Row;
    close(done?: Callback): any;
  }
  export = Cursor;
}
