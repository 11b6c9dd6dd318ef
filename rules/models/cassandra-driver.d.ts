/**
 * cassandra-driver: Cassandra and DataStax.
 * @see https://docs.datastax.com/en/developer/nodejs-driver/latest/features/parameterized-queries/index.html
 * @versions 4
 */

/**
 * @dialect cql
 * @placeholder ?
 * @values argument 1 array
 * @list expand
 */
declare module 'cassandra-driver' {
  type Done = (error: any, result: Row) => void;
  type EachRow = (index: any, row: Row) => void;
  namespace auth {
    class PlainTextAuthProvider {
      /** @api connection */
      constructor(user: any, password: any);
    }
  }
  class Client {
    constructor(options: any);
    execute(text: Sql, done: Done): Row;
    execute(text: Sql, values: Bound, done: Done): Row;
    execute(text: Sql, values?: Bound, options?: any, done?: Done): Row;
    eachRow(text: Sql, each: EachRow, done?: Callback): void;
    eachRow(text: Sql, values: Bound, each: EachRow, done?: Callback): void;
    eachRow(text: Sql, values: Bound, options: any, each: EachRow, done?: Callback): void;
    stream(text: Sql, values?: Bound, options?: any, done?: Callback): RowStream;
    /** @values none */
    batch(queries: (Sql | { query: Sql; params?: Bound })[], ...more: any[]): any;
    connect(done?: Callback): any;
    shutdown(done?: Callback): any;
  }
}
