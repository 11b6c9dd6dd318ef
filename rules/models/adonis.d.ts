/**
 * AdonisJS Lucid: query builder and ORM on knex.
 * @see https://lucid.adonisjs.com/docs/raw-query-builder
 * @versions @adonisjs/lucid 16 to 22
 */

/**
 * @alias @ioc:Adonis/Lucid/Database
 * @placeholder ?
 * @values argument 1 array
 * @list none
 * @identifier ??
 */
declare module '@adonisjs/lucid/services/db' {
  interface Database {
    /** @raw */
    rawQuery(text: Sql, values?: Bound, options?: any): RawQuery;
    /** @raw */
    knexRawQuery(text: Sql, values?: Bound): import('knex').Knex.Raw;
    raw(text: SqlFragment, values?: Bound): BoundSql;
    query(options?: any): QueryBuilder;
    from(table: any): QueryBuilder;
    table(table: any): QueryBuilder;
    insertQuery(options?: any): QueryBuilder;
    ref(name: any): BoundSql;
    connection(name?: any, options?: any): Database;
    transaction(work: (trx: Database) => any, options?: any): any;
    transaction(options?: any): Promise<Database>;
    beginGlobalTransaction(...options: any[]): Promise<Database>;
    commit(): Promise<void>;
    rollback(): Promise<void>;
  }
  interface RawQuery {
    then(done: (rows: Row) => any, failed?: Callback): any;
    exec(): Row;
    useTransaction(trx: any): this;
    debug(on?: any): this;
  }
  interface QueryBuilder {
    /** @raw */
    whereRaw(text: SqlFragment, values?: Bound): this;
    /** @raw */
    orWhereRaw(text: SqlFragment, values?: Bound): this;
    /** @raw */
    havingRaw(text: SqlFragment, values?: Bound): this;
    /** @raw */
    orderByRaw(text: SqlFragment, values?: Bound): this;
    /** @raw */
    groupByRaw(text: SqlFragment, values?: Bound): this;
    /** @raw */
    joinRaw(text: SqlFragment, values?: Bound): this;
    then(done: (rows: Row) => any, failed?: Callback): any;
    first(): Row;
    firstOrFail(): Row;
    exec(): Row;
    [method: string]: (...parts: (((query: QueryBuilder) => any) | any)[]) => this;
  }
  const db: Database;
  export default db;
}
