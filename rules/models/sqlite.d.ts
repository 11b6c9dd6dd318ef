/**
 * sqlite: sqlite3 with promises.
 * @see https://github.com/kriasoft/node-sqlite#readme
 * @versions 4, 5
 */

/**
 * @dialect sqlite
 * @placeholder ?
 * @values rest 1
 * @list json-each
 */
declare module 'sqlite' {
  class Database {
    run(text: Sql, ...values: Bound[]): Promise<any>;
    /** @values property 0 values array */
    run(query: { sql: Sql; values?: Bound }, ...values: Bound[]): Promise<any>;
    get(text: Sql, ...values: Bound[]): Row;
    /** @values property 0 values array */
    get(query: { sql: Sql; values?: Bound }, ...values: Bound[]): Row;
    all(text: Sql, ...values: Bound[]): Row;
    /** @values property 0 values array */
    all(query: { sql: Sql; values?: Bound }, ...values: Bound[]): Row;
    each(text: Sql, row: (error: any, row: Row) => void): any;
    each(text: Sql, values: Bound, row: (error: any, row: Row) => void): any;
    each(text: Sql, ...values: Bound[]): any;
    /** @values none */
    exec(text: Sql): Promise<void>;
    /** @values after */
    prepare(text: Sql, ...values: Bound[]): Promise<Statement>;
    getDatabaseInstance(): import('sqlite3').Database;
    close(): any;
  }
  class Statement {
    bind(...values: Bound[]): any;
    run(...values: Bound[]): any;
    get(...values: Bound[]): Row;
    all(...values: Bound[]): Row;
    each(row: (error: any, row: Row) => void): any;
    each(values: Bound, row: (error: any, row: Row) => void): any;
    finalize(): any;
  }
  function open(config: any): Promise<Database>;
}
