/**
 * knex: query builder. It quotes identifiers and binds values; only the raw methods take SQL.
 * @see https://knexjs.org/guide/raw.html
 * @versions 0.95, 1, 2, 3
 */

/**
 * @alias knex/knex
 * @placeholder ?
 * @values argument 1 array
 * @list none
 * @identifier ??
 */
declare module 'knex' {
  type Build = (this: Knex.QueryBuilder, builder: Knex.QueryBuilder) => any;

  namespace Knex {
    interface ChainableInterface {
      then(done: (rows: Row) => any, failed?: Callback): any;
      catch(failed: Callback): this;
      finally(done: Callback): this;
      stream(handler?: (rows: Rows) => any): Rows;
      on(event: 'query-response', listener: (rows: Row) => void): this;
      on(event: any, listener: Callback): this;
      toString(): any;
      toQuery(): any;
      toSQL(): any;
      [Symbol.asyncIterator](): AsyncIterator<Row>;
    }

    interface Rows {
      on(event: 'data', listener: (row: Row) => void): this;
      on(event: any, listener: Callback): this;
      pipe(target: any): any;
      [Symbol.asyncIterator](): AsyncIterator<Row>;
    }

    interface Raw extends ChainableInterface {
      wrap(before: SqlFragment, after: SqlFragment): this;
    }

    interface QueryBuilder extends ChainableInterface {
      /** @raw */
      whereRaw(text: SqlFragment, values?: Bound): this;
      /** @raw */
      orWhereRaw(text: SqlFragment, values?: Bound): this;
      /** @raw */
      andWhereRaw(text: SqlFragment, values?: Bound): this;
      /** @raw */
      havingRaw(text: SqlFragment, values?: Bound): this;
      /** @raw */
      orHavingRaw(text: SqlFragment, values?: Bound): this;
      /** @raw */
      andHavingRaw(text: SqlFragment, values?: Bound): this;
      /** @raw */
      orderByRaw(text: SqlFragment, values?: Bound): this;
      /** @raw */
      groupByRaw(text: SqlFragment, values?: Bound): this;
      /** @raw */
      joinRaw(text: SqlFragment, values?: Bound): this;
      /** Not by its name alone: classes make objects of what was stored with a `fromRaw` of their own. */
      fromRaw(text: SqlFragment, values?: Bound): this;
      join(table: any, on: (this: JoinClause, clause: JoinClause) => any): this;
      join(...parts: any[]): this;
      leftJoin(table: any, on: (this: JoinClause, clause: JoinClause) => any): this;
      leftJoin(...parts: any[]): this;
      /** Every other method of the builder quotes or binds what it is given. */
      [method: string]: (...parts: (Build | any)[]) => this;
    }

    interface JoinClause {
      [method: string]: (...parts: (((this: JoinClause, clause: JoinClause) => any) | any)[]) => this;
    }

    interface SchemaBuilder extends ChainableInterface {
      raw(text: Sql, values?: Bound): this;
      [method: string]: (...parts: (((table: TableBuilder) => any) | any)[]) => this;
    }

    interface TableBuilder {
      [method: string]: (...parts: any[]) => TableBuilder;
    }

    interface FunctionHelper {
      now(precision?: any): Raw;
      uuid(): Raw;
    }

    interface Client {
      raw(text: Sql, values?: Bound): Raw;
    }

    interface Transaction extends Knex {
      commit(value?: any): Promise<any>;
      rollback(error?: any): Promise<any>;
      savepoint(work: (trx: Transaction) => any): Promise<any>;
    }
  }

  /** @named knex */
  interface Knex {
    (table?: any, options?: any): Knex.QueryBuilder;
    raw(text: SqlFragment, values?: Bound): Knex.Raw;
    ref(name: any): Knex.Raw;
    schema: Knex.SchemaBuilder;
    fn: Knex.FunctionHelper;
    client: Knex.Client;
    transaction(work: (trx: Knex.Transaction) => any, config?: any): Promise<any>;
    transaction(config?: any): Promise<Knex.Transaction>;
    transactionProvider(config?: any): () => Promise<Knex.Transaction>;
    withUserParams(parameters: any): Knex;
    queryBuilder(): Knex.QueryBuilder;
    batchInsert(table: any, rows: Bound, size?: any): Knex.QueryBuilder;
    destroy(done?: Callback): any;
    on(event: any, listener: Callback): this;
    [method: string]: (...parts: (Build | any)[]) => Knex.QueryBuilder;
  }

  /** @api connection */
  function knex(config?: any): Knex;
  namespace knex {
    export { knex, knex as default, Knex };
  }
  export = knex;
}
