/**
 * bun:sqlite: SQLite in Bun.
 * @see https://bun.sh/docs/api/sqlite
 * @versions Bun 1
 */

/**
 * @dialect sqlite
 * @placeholder ?
 * @values after
 * @list json-each
 */
declare module 'bun:sqlite' {
  class Database {
    constructor(file?: any, options?: any);
    static open(file: any, options?: any): Database;
    query(text: Sql): Statement;
    prepare(text: Sql, values?: Bound): Statement;
    /** @values rest 1 */
    run(text: Sql, ...values: Bound[]): any;
    /** @values rest 1 */
    exec(text: Sql, ...values: Bound[]): any;
    transaction(work: Callback): any;
    close(): void;
  }
  class Statement {
    run(...values: Bound[]): any;
    get(...values: Bound[]): Row;
    all(...values: Bound[]): Row[];
    values(...values: Bound[]): Row[];
    iterate(...values: Bound[]): Iterable<Row>;
    as(target: any): this;
  }
  export default Database;
}
