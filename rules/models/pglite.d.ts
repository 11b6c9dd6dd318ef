/**
 * PGlite: PostgreSQL in WebAssembly.
 * @see https://pglite.dev/docs/api
 * @versions 0.2 to 0.5
 */

/**
 * @dialect postgres
 * @placeholder $n
 * @values argument 1 array
 * @list any-array
 */
declare module '@electric-sql/pglite' {
  interface Queryable {
    query(text: Sql, values?: Bound, options?: any): Row;
    sql(text: TemplateStringsArray, ...values: Bound[]): Row;
    /** @values none */
    exec(text: Sql, options?: any): Row;
    describeQuery(text: Sql, options?: any): any;
  }
  interface Transaction extends Queryable {
    rollback(): Promise<void>;
  }
  class PGlite extends Queryable {
    constructor(...options: any[]);
    static create(...options: any[]): Promise<PGlite>;
    transaction(work: (tx: Transaction) => any): any;
    listen(channel: any, listener: (payload: Row) => void): any;
    close(): Promise<void>;
  }
  interface PGliteInterface extends PGlite {}
}

declare module '@electric-sql/pglite/template' {
  function sql(text: TemplateStringsArray, ...values: Bound[]): BoundSql;
  function query(text: TemplateStringsArray, ...values: Bound[]): BoundSql;
  function identifier(text: TemplateStringsArray, ...values: any[]): BoundSql;
  /** Inserted as it is. */
  function raw(text: TemplateStringsArray, ...values: SqlFragment[]): BoundSql;
}
