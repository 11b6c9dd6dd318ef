/**
 * libSQL and Turso.
 * @see https://docs.turso.tech/sdk/ts/reference
 * @versions 0.3 to 0.17
 */

/**
 * @alias @libsql/client/web, @libsql/client/http, @libsql/client/ws, @libsql/client/sqlite3, @libsql/client/node
 * @dialect sqlite
 * @placeholder ?
 * @values property 0 args array
 * @list json-each
 */
declare module '@libsql/client' {
  type Statement = { sql: Sql; args?: Bound };
  interface Queryable {
    /** @values argument 1 array */
    execute(text: Sql, values?: Bound): Row;
    execute(statement: Statement): Row;
    batch(statements: (Statement | Sql)[], mode?: any): Row;
    /** @values none */
    executeMultiple(text: Sql): Promise<void>;
  }
  interface Client extends Queryable {
    migrate(statements: (Statement | Sql)[]): Row;
    transaction(mode?: any): Promise<Transaction>;
    close(): void;
  }
  interface Transaction extends Queryable {
    commit(): Promise<void>;
    rollback(): Promise<void>;
    close(): void;
  }
  function createClient(config: any): Client;
}
