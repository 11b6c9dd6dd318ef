/**
 * Drizzle: query builder. The `sql` tag binds; `sql.raw` and plain strings do not.
 * @see https://orm.drizzle.team/docs/sql
 * @versions 0.29 to 0.45
 */

/**
 * @alias drizzle-orm/sql, drizzle-orm/sql/sql
 * @placeholder tag
 * @values tag this
 * @list join-tag
 * @identifier sql.identifier(x)
 */
declare module 'drizzle-orm' {
  function sql(text: TemplateStringsArray, ...values: Bound[]): SQL;
  /**
   * The tag as files of the program hand it on, Drizzle's, Kysely's or that of Postgres.js.
   * @named sql
   */
  interface HandedSql {
    raw(text: SqlFragment): SQL;
    unsafe(text: TemplateStringsArray, ...values: Bound[]): BoundSql;
    unsafe(text: SqlFragment): Row;
  }
  namespace sql {
    function raw(text: SqlFragment): SQL;
    function identifier(name: any): SQL;
    function join(parts: any, separator?: any): SQL;
    function fromList(parts: any): SQL;
    function param(value: any, encoder?: any): SQL;
    function placeholder(name: any): SQL;
    function empty(): SQL;
  }
  class SQL {
    append(part: SQL): this;
    as(alias?: any): this;
    mapWith(decoder: any): this;
    inlineParams(): this;
    if(condition: any): this;
  }
}

/**
 * Every driver gives the same database.
 * @alias drizzle-orm/aws-data-api/pg, drizzle-orm/better-sqlite3, drizzle-orm/bun-sql, drizzle-orm/bun-sqlite, drizzle-orm/d1
 * @alias drizzle-orm/durable-sqlite, drizzle-orm/expo-sqlite, drizzle-orm/libsql, drizzle-orm/mysql-proxy, drizzle-orm/mysql2
 * @alias drizzle-orm/neon-http, drizzle-orm/neon-serverless, drizzle-orm/op-sqlite, drizzle-orm/pg-proxy, drizzle-orm/pglite
 * @alias drizzle-orm/planetscale-serverless, drizzle-orm/postgres-js, drizzle-orm/singlestore, drizzle-orm/sql-js
 * @alias drizzle-orm/sqlite-proxy, drizzle-orm/tidb-serverless, drizzle-orm/vercel-postgres, drizzle-orm/xata-http
 * @alias drizzle-orm/pg-core, drizzle-orm/mysql-core, drizzle-orm/sqlite-core, drizzle-orm/libsql/web, drizzle-orm/libsql/http
 * @alias drizzle-orm/gel, drizzle-orm/singlestore-proxy, drizzle-orm/netlify-db
 * @placeholder tag
 * @values none
 * @list join-tag
 * @identifier sql.identifier(x)
 */
declare module 'drizzle-orm/node-postgres' {
  interface Database {
    execute(text: Sql): Row;
    run(text: Sql): Row;
    all(text: Sql): Row;
    get(text: Sql): Row;
    values(text: Sql): Row;
    transaction(work: (tx: Database) => any, config?: any): any;
    batch(queries: any): Row;
    select(fields?: any): Builder;
    selectDistinct(fields?: any): Builder;
    selectDistinctOn(on: any, fields?: any): Builder;
    insert(table: any): Builder;
    update(table: any): Builder;
    delete(table: any): Builder;
    with(...queries: any[]): Builder;
    query: Record<string, RelationalQuery>;
  }
  interface Builder {
    then(done: (rows: Row) => any, failed?: Callback): any;
    execute(values?: Bound): Row;
    all(values?: Bound): Row;
    get(values?: Bound): Row;
    values(values: any): this;
    toSQL(): any;
    [method: string]: (...parts: any[]) => this;
  }
  interface RelationalQuery {
    findMany(options?: any): Row;
    findFirst(options?: any): Row;
  }
  interface NodePgDatabase extends Database {}
  interface PgDatabase extends Database {}
  interface PgTransaction extends Database {}
  interface PostgresJsDatabase extends Database {}
  interface NeonHttpDatabase extends Database {}
  interface NeonDatabase extends Database {}
  interface VercelPgDatabase extends Database {}
  interface PgliteDatabase extends Database {}
  interface MySqlDatabase extends Database {}
  interface MySql2Database extends Database {}
  interface MySqlTransaction extends Database {}
  interface PlanetScaleDatabase extends Database {}
  interface BaseSQLiteDatabase extends Database {}
  interface SQLiteTransaction extends Database {}
  interface BetterSQLite3Database extends Database {}
  interface BunSQLiteDatabase extends Database {}
  interface BunSQLDatabase extends Database {}
  interface LibSQLDatabase extends Database {}
  interface DrizzleD1Database extends Database {}
  interface ExpoSQLiteDatabase extends Database {}
  interface SQLJsDatabase extends Database {}
  interface AwsDataApiPgDatabase extends Database {}

  function drizzle(...options: any[]): Database;
}
