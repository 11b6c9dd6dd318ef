/**
 * mysql2 with promises: MySQL.
 * @see https://sidorares.github.io/node-mysql2/docs/documentation/promise-wrapper
 * @versions 3
 */

/**
 * @alias mysql2/promise.js, promise-mysql
 * @dialect mysql
 * @placeholder ?
 * @values argument 1 array
 * @list expand
 * @identifier mysql.escapeId(x)
 */
declare module 'mysql2/promise' {
  interface Queryable {
    query(text: Sql, values?: Bound): Row;
    /** @values property 0 values array */
    query(options: { sql: Sql; values?: Bound }, values?: Bound): Row;
    /** @list none */
    execute(text: Sql, values?: Bound): Row;
    /**
     * @values property 0 values array
     * @list none
     */
    execute(options: { sql: Sql; values?: Bound }, values?: Bound): Row;
    escape(value: any): Escaped<'value'>;
    escapeId(name: any): Escaped<'identifier'>;
    format(text: any, values?: any): Format<0, 'sqlstring'>;
  }

  interface Connection extends Queryable {
    connection: import('mysql').Connection;
    /**
     * @values none
     * @list none
     */
    prepare(text: Sql): Promise<{ execute(values: Bound): Row; close(): void }>;
    beginTransaction(): Promise<void>;
    commit(): Promise<void>;
    rollback(): Promise<void>;
    end(): Promise<void>;
  }

  interface PoolConnection extends Connection {
    release(): void;
  }

  interface Pool extends Queryable {
    pool: import('mysql').Pool;
    getConnection(): Promise<PoolConnection>;
    end(): Promise<void>;
  }

  interface PoolNamespace extends Queryable {
    getConnection(): Promise<PoolConnection>;
  }

  interface PoolCluster {
    add(id: any, config?: any): void;
    of(pattern: any, selector?: any): PoolNamespace;
    getConnection(pattern?: any, selector?: any): Promise<PoolConnection>;
  }

  /** @api connection */
  function createConnection(config: any): Promise<Connection>;
  /** @api connection */
  function createPool(config: any): Pool;
  function createPoolCluster(config?: any): PoolCluster;
  function escape(value: any): Escaped<'value'>;
  function escapeId(name: any): Escaped<'identifier'>;
  function format(text: any, values?: any): Format<0, 'sqlstring'>;
  function raw(text: SqlFragment): any;
}
