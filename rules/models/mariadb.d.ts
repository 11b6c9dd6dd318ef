/**
 * mariadb: MariaDB and MySQL.
 * @see https://github.com/mariadb-corporation/mariadb-connector-nodejs/blob/main/documentation/promise-api.md
 * @versions 3
 */

/**
 * @dialect mysql
 * @placeholder ?
 * @values argument 1 array
 * @list none
 * @identifier connection.escapeId(x)
 */
declare module 'mariadb' {
  interface Queryable {
    query(text: Sql, values?: Bound): Row;
    query(options: { sql: Sql }, values?: Bound): Row;
    execute(text: Sql, values?: Bound): Row;
    execute(options: { sql: Sql }, values?: Bound): Row;
    batch(text: Sql, values?: Bound): Row;
    batch(options: { sql: Sql }, values?: Bound): Row;
    escape(value: any): Escaped<'value'>;
    escapeId(name: any): Escaped<'identifier'>;
  }

  interface Connection extends Queryable {
    queryStream(text: Sql, values?: Bound): RowStream;
    queryStream(options: { sql: Sql }, values?: Bound): RowStream;
    /** @values none */
    prepare(text: Sql): Promise<{ execute(values?: Bound): Row; executeStream(values?: Bound): RowStream }>;
    /** @values none */
    prepare(options: { sql: Sql }): Promise<{ execute(values?: Bound): Row; executeStream(values?: Bound): RowStream }>;
    beginTransaction(): any;
    commit(): any;
    rollback(): any;
  }
  interface PoolConnection extends Connection {
    release(): any;
  }
  interface Pool extends Queryable {
    getConnection(): Promise<PoolConnection>;
  }
  interface FilteredPoolCluster extends Queryable {
    getConnection(): Promise<PoolConnection>;
  }
  interface PoolCluster {
    add(id: any, config: any): void;
    of(pattern: any, selector?: any): FilteredPoolCluster;
    getConnection(pattern?: any, selector?: any): Promise<PoolConnection>;
  }

  /** @api connection */
  function createConnection(config: any): Promise<Connection>;
  /** @api connection */
  function createPool(config: any): Pool;
  function createPoolCluster(config?: any): PoolCluster;
}

/**
 * @dialect mysql
 * @placeholder ?
 * @values argument 1 array
 * @list none
 */
declare module 'mariadb/callback' {
  type Done = (error: any, rows: Row, meta?: any) => void;
  interface Queryable {
    query(text: Sql, done: Done): any;
    query(text: Sql, values: Bound, done?: Done): any;
    query(options: { sql: Sql }, values?: Bound, done?: Done): any;
    execute(text: Sql, done: Done): any;
    execute(text: Sql, values: Bound, done?: Done): any;
    execute(options: { sql: Sql }, values?: Bound, done?: Done): any;
    batch(text: Sql, values: Bound, done?: Done): any;
    batch(options: { sql: Sql }, values: Bound, done?: Done): any;
    escape(value: any): Escaped<'value'>;
    escapeId(name: any): Escaped<'identifier'>;
  }
  interface Connection extends Queryable {
    queryStream(text: Sql, values?: Bound): RowStream;
    /** @values none */
    prepare(text: Sql, done: (error: any, statement: { execute(values: Bound, done: Done): any }) => void): any;
  }
  interface PoolConnection extends Connection {}
  interface Pool extends Queryable {
    getConnection(done: (error: any, connection: PoolConnection) => void): void;
  }
  interface PoolCluster {
    of(pattern: any, selector?: any): Pool;
    getConnection(done: (error: any, connection: PoolConnection) => void): void;
    getConnection(pattern: any, done: (error: any, connection: PoolConnection) => void): void;
  }
  /** @api connection */
  function createConnection(config: any, done?: Callback): Connection;
  /** @api connection */
  function createPool(config: any): Pool;
  function createPoolCluster(config?: any): PoolCluster;
}
