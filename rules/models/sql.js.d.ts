/**
 * sql.js: SQLite in WebAssembly.
 * @see https://sql.js.org/documentation/Database.html
 * @versions 1
 */

/**
 * @dialect sqlite
 * @placeholder ?
 * @values argument 1 array
 * @list json-each
 */
declare module 'sql.js' {
  class Database {
    constructor(data?: any, options?: any);
    run(text: Sql, values?: Bound): this;
    exec(text: Sql, values?: Bound): Row;
    each(text: Sql, row: (row: Row) => void, done: Callback): this;
    each(text: Sql, values: Bound, row: (row: Row) => void, done: Callback): this;
    prepare(text: Sql, values?: Bound): Statement;
    close(): void;
  }
  class Statement {
    bind(values?: Bound): any;
    step(): any;
    get(values?: Bound): Row;
    getAsObject(values?: Bound): Row;
    run(values?: Bound): void;
    free(): any;
  }
  interface SqlJsStatic {
    Database: typeof Database;
  }
  export default function initSqlJs(config?: any): Promise<SqlJsStatic>;
}
