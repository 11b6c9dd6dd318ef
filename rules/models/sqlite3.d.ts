/**
 * sqlite3: SQLite with callbacks.
 * @see https://github.com/TryGhost/node-sqlite3/wiki/API
 * @versions 5, 6
 */

/**
 * @alias @vscode/sqlite3
 * @dialect sqlite
 * @placeholder ?
 * @values argument 1 array
 * @list json-each
 */
declare module 'sqlite3' {
  type Done = (error: any, rows: Row) => void;

  class Database {
    constructor(file: any, mode?: any, done?: Callback);
    run(text: Sql, done: Done): this;
    run(text: Sql, values?: Bound, ...more: Bound[]): this;
    get(text: Sql, done: Done): this;
    get(text: Sql, values: Bound, done: Done): this;
    get(text: Sql, ...values: Bound[]): this;
    all(text: Sql, done: Done): this;
    all(text: Sql, values: Bound, done: Done): this;
    all(text: Sql, ...values: Bound[]): this;
    each(text: Sql, row: Done, complete?: Callback): this;
    each(text: Sql, values: Bound, row: Done, complete?: Callback): this;
    each(text: Sql, ...values: Bound[]): this;
    /** @values none */
    exec(text: Sql, done?: Callback): this;
    /** @values after */
    prepare(text: Sql, ...values: Bound[]): Statement;
    serialize(work?: Callback): void;
    parallelize(work?: Callback): void;
    on(event: any, listener: Callback): this;
    close(done?: Callback): void;
  }

  class Statement {
    bind(...values: Bound[]): this;
    run(...values: Bound[]): this;
    get(done: Done): this;
    get(values: Bound, done: Done): this;
    get(...values: Bound[]): this;
    all(done: Done): this;
    all(values: Bound, done: Done): this;
    all(...values: Bound[]): this;
    each(row: Done, complete?: Callback): this;
    each(values: Bound, row: Done, complete?: Callback): this;
    finalize(done?: Callback): Database;
  }

  function verbose(): typeof import('sqlite3');
  const cached: { Database(file: any, mode?: any, done?: Callback): Database };
}
