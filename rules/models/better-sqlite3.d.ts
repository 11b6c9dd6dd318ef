/**
 * better-sqlite3 and packages with its interface: SQLite.
 * @see https://github.com/WiseLibs/better-sqlite3/blob/master/docs/api.md
 * @versions 12
 */

/**
 * @alias better-sqlite3-multiple-ciphers, libsql
 * @dialect sqlite
 * @placeholder ?
 * @values after
 * @list json-each
 */
declare module 'better-sqlite3' {
  class Database {
    constructor(file?: any, options?: any);
    prepare(text: Sql): Statement;
    /** @values none */
    exec(text: Sql): this;
    /** @values none */
    pragma(text: SqlFragment, options?: any): Row;
    transaction(work: Callback): any;
    close(): this;
  }

  interface Statement {
    run(...values: Bound[]): any;
    get(...values: Bound[]): Row;
    all(...values: Bound[]): Row[];
    iterate(...values: Bound[]): Iterable<Row>;
    bind(...values: Bound[]): this;
    pluck(on?: boolean): this;
    expand(on?: boolean): this;
    raw(on?: boolean): this;
    safeIntegers(on?: boolean): this;
  }

  namespace Database {
    type Database = import('better-sqlite3').default;
    export { Statement };
  }

  export = Database;
}
