/**
 * pg-promise: PostgreSQL. It formats values into the text itself; `$1:raw`, `$1^`, `$1:value` and `$1#` insert them unescaped.
 * @see https://vitaly-t.github.io/pg-promise/Database.html
 * @versions 10, 11, 12
 */

/**
 * @dialect postgres
 * @placeholder $n
 * @values argument 1 array
 * @list any-array
 * @identifier $1:name
 * @format pg-promise
 */
declare module 'pg-promise' {
  type Work = (task: pgPromise.ITask) => any;
  type Query = { text: Sql; values?: Bound };
  type RowWork = (row: Row, index: any, data: Row) => any;

  function pgPromise(options?: any): pgPromise.IMain;

  namespace pgPromise {
    interface IBaseProtocol {
      query(text: Sql, values?: Bound, mask?: any): Row;
      /** @values property 0 values array */
      query(query: Query, values?: Bound, mask?: any): Row;
      none(text: Sql, values?: Bound): any;
      /** @values property 0 values array */
      none(query: Query, values?: Bound): any;
      one(text: Sql, values?: Bound, done?: (row: Row) => any): Row;
      /** @values property 0 values array */
      one(query: Query, values?: Bound, done?: (row: Row) => any): Row;
      oneOrNone(text: Sql, values?: Bound, done?: (row: Row) => any): Row;
      /** @values property 0 values array */
      oneOrNone(query: Query, values?: Bound, done?: (row: Row) => any): Row;
      many(text: Sql, values?: Bound): Row;
      /** @values property 0 values array */
      many(query: Query, values?: Bound): Row;
      manyOrNone(text: Sql, values?: Bound): Row;
      /** @values property 0 values array */
      manyOrNone(query: Query, values?: Bound): Row;
      any(text: Sql, values?: Bound): Row;
      /** @values property 0 values array */
      any(query: Query, values?: Bound): Row;
      result(text: Sql, values?: Bound, done?: (row: Row) => any): Row;
      /** @values property 0 values array */
      result(query: Query, values?: Bound, done?: (row: Row) => any): Row;
      multi(text: Sql, values?: Bound): Row;
      /** @values property 0 values array */
      multi(query: Query, values?: Bound): Row;
      multiResult(text: Sql, values?: Bound): Row;
      /** @values property 0 values array */
      multiResult(query: Query, values?: Bound): Row;
      map(text: Sql, values: Bound, each: RowWork): any;
      /** @values property 0 values array */
      map(query: Query, values: Bound, each: RowWork): any;
      each(text: Sql, values: Bound, each: RowWork): Row;
      /** @values property 0 values array */
      each(query: Query, values: Bound, each: RowWork): Row;
      stream(stream: any, start: (stream: RowStream) => any): any;
      func(name: SqlIdentifier, values?: Bound, mask?: any): Row;
      proc(name: SqlIdentifier, values?: Bound, done?: any): Row;
      task(work: Work): any;
      task(options: any, work: Work): any;
      taskIf(work: Work): any;
      taskIf(options: { cnd?: ((task: ITask) => any) | any }, work: Work): any;
      taskIf(options: any, work: Work): any;
      tx(work: Work): any;
      tx(options: any, work: Work): any;
      txIf(work: Work): any;
      txIf(options: { cnd?: ((task: ITask) => any) | any }, work: Work): any;
      txIf(options: any, work: Work): any;
    }

    interface IDatabase extends IBaseProtocol {
      connect(options?: any): Promise<IConnected>;
    }
    interface IConnected extends IBaseProtocol {
      client: import('pg').Client;
      done(kill?: any): any;
    }
    interface ITask extends IBaseProtocol {
      batch(values: any, options?: any): Row;
    }

    interface IMain {
      (connection: any, context?: any): IDatabase;
      as: Formatting;
      helpers: Helpers;
      pg: typeof import('pg');
    }

    interface Formatting {
      format(text: any, values?: any, options?: any): Format<0, 'pg-promise'>;
      name(name: any): Escaped<'identifier'>;
      alias(name: any): Escaped<'identifier'>;
      text(value: any): Escaped<'literal'>;
      json(value: any): Escaped<'literal'>;
      csv(values: any): Escaped<'value'>;
      array(values: any): Escaped<'value'>;
      number(value: any): Safe;
      bool(value: any): Safe;
      date(value: any): Escaped<'literal'>;
      buffer(value: any): Escaped<'literal'>;
      /** Escapes quotes but adds none: it belongs inside quotes. */
      value(value: any): Escaped<'quoted'>;
    }

    interface Helpers {
      insert(data: any, columns?: any, table?: any): BoundSql;
      update(data: any, columns?: any, table?: any, options?: any): BoundSql;
      values(data: any, columns?: any): BoundSql;
      sets(data: any, columns?: any): BoundSql;
      concat(queries: Sql[]): Same<0>;
    }

    class PreparedStatement {
      constructor(options?: { text: Sql; values?: Bound });
    }
    class ParameterizedQuery {
      constructor(options?: { text: Sql; values?: Bound });
      constructor(text: Sql);
    }
    const as: Formatting;
  }
  export = pgPromise;
}
