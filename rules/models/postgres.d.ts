/**
 * Postgres.js: PostgreSQL. The tag binds and `sql(x)` inside it quotes names; `sql.unsafe(text)` takes text as it is.
 * @see https://github.com/porsager/postgres#readme
 * @versions 3
 */

/**
 * @dialect postgres
 * @placeholder $n
 * @values argument 1 array
 * @list any-array
 * @identifier sql(x)
 */
declare module 'postgres' {
  /** @api connection */
  function postgres(...options: any[]): postgres.Sql;
  namespace postgres {
    interface ISql {
      (text: TemplateStringsArray, ...values: Bound[]): PendingQuery;
      (value: any, ...columns: any[]): BoundSql;
      unsafe(text: import('postgres').SqlText, values?: Bound, options?: any): PendingQuery;
      array(values: any, type?: any): BoundSql;
      json(value: any): BoundSql;
      typed(value: any, type: any): BoundSql;
      file(path: any, values?: Bound, options?: any): PendingQuery;
      listen(channel: any, notified: (payload: Row) => void, ready?: Callback): any;
      notify(channel: any, payload: any): any;
    }
    interface Sql extends ISql {
      begin(work: (sql: TransactionSql) => any): any;
      begin(options: any, work: (sql: TransactionSql) => any): any;
      reserve(): Promise<ReservedSql>;
      end(options?: any): any;
    }
    interface TransactionSql extends ISql {
      savepoint(work: (sql: TransactionSql) => any): any;
      savepoint(name: any, work: (sql: TransactionSql) => any): any;
    }
    interface ReservedSql extends ISql {
      release(): void;
    }
    interface PendingQuery {
      then(done: (rows: Row) => any, failed?: Callback): any;
      cursor(size: any, each: (rows: Row) => any): any;
      cursor(size?: any): AsyncIterable<Row>;
      forEach(each: (row: Row) => any): any;
      stream(each: (row: Row) => any): any;
      values(): Row;
      raw(): Row;
      simple(): this;
      execute(): this;
      describe(): any;
    }
  }
  type SqlText = Sql;
  export = postgres;
}
