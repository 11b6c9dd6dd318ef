/**
 * node:sqlite: SQLite in Node.
 * @see https://nodejs.org/api/sqlite.html
 * @versions Node 22, 24
 */

/**
 * @dialect sqlite
 * @placeholder ?
 * @values after
 * @list json-each
 */
declare module 'node:sqlite' {
  class DatabaseSync {
    constructor(file: any, options?: any);
    prepare(text: Sql): StatementSync;
    /** @values none */
    exec(text: Sql): void;
    createTagStore(size?: any): TagStore;
    close(): void;
  }
  class StatementSync {
    run(...values: Bound[]): any;
    get(...values: Bound[]): Row;
    all(...values: Bound[]): Row[];
    iterate(...values: Bound[]): Iterable<Row>;
    setReadBigInts(on: boolean): void;
  }
  interface TagStore {
    run(text: TemplateStringsArray, ...values: Bound[]): any;
    get(text: TemplateStringsArray, ...values: Bound[]): Row;
    all(text: TemplateStringsArray, ...values: Bound[]): Row[];
    iterate(text: TemplateStringsArray, ...values: Bound[]): Iterable<Row>;
  }
}
