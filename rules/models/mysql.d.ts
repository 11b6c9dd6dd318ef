/**
 * mysql and the callback side of mysql2: MySQL.
 * @see https://github.com/mysqljs/mysql#readme
 * @see https://sidorares.github.io/node-mysql2/docs
 * @versions mysql 2, mysql2 3
 */

/**
 * @alias mysql2
 * @dialect mysql
 * @placeholder ?
 * @values argument 1 array
 * @list expand
 * @identifier mysql.escapeId(x)
 */
declare module 'mysql' {
  type Done = (error: any, rows: Row, fields?: any) => void;

  interface Queryable {
    query(text: Sql, done: Done): Result;
    query(text: Sql, values?: Bound, done?: Done): Result;
    /** @values property 0 values array */
    query(options: { sql: Sql; values?: Bound }, done: Done): Result;
    /** @values property 0 values array */
    query(options: { sql: Sql; values?: Bound }, values?: Bound, done?: Done): Result;
    /** @list none */
    execute(text: Sql, done: Done): Result;
    /** @list none */
    execute(text: Sql, values?: Bound, done?: Done): Result;
    /**
     * @values property 0 values array
     * @list none
     */
    execute(options: { sql: Sql; values?: Bound }, done: Done): Result;
    /**
     * @values property 0 values array
     * @list none
     */
    execute(options: { sql: Sql; values?: Bound }, values?: Bound, done?: Done): Result;
    escape(value: any): Escaped<'value'>;
    escapeId(name: any): Escaped<'identifier'>;
    format(text: any, values?: any): Format<0, 'sqlstring'>;
    on(event: any, listener: Callback): this;
  }

  interface Result {
    on(event: 'result', listener: (row: Row) => void): this;
    on(event: any, listener: Callback): this;
    stream(options?: any): Rows;
  }

  interface Rows {
    on(event: 'data', listener: (row: Row) => void): this;
    on(event: any, listener: Callback): this;
    pipe(target: any): any;
  }

  interface Connection extends Queryable {
    /**
     * @values none
     * @list none
     */
    prepare(text: Sql, done?: (error: any, statement: { execute(values: Bound, done?: Done): void; close(): void }) => void): any;
    connect(done?: Callback): void;
    end(done?: Callback): void;
    beginTransaction(done?: Callback): void;
    promise(): import('mysql2/promise').Connection;
  }

  interface PoolConnection extends Connection {
    release(): void;
  }

  interface Pool extends Queryable {
    getConnection(done: (error: any, connection: PoolConnection) => void): void;
    promise(): import('mysql2/promise').Pool;
    end(done?: Callback): void;
  }

  interface PoolNamespace {
    query(text: Sql, done: Done): Result;
    query(text: Sql, values?: Bound, done?: Done): Result;
    /** @values property 0 values array */
    query(options: { sql: Sql; values?: Bound }, values?: Bound, done?: Done): Result;
    getConnection(done: (error: any, connection: PoolConnection) => void): void;
  }

  interface PoolCluster {
    add(id: any, config?: any): void;
    of(pattern: any, selector?: any): PoolNamespace;
    getConnection(done: (error: any, connection: PoolConnection) => void): void;
    getConnection(pattern: any, done: (error: any, connection: PoolConnection) => void): void;
    getConnection(pattern: any, selector: any, done: (error: any, connection: PoolConnection) => void): void;
  }

  /** @api connection */
  function createConnection(config: any): Connection;
  /** @api connection */
  function createPool(config: any): Pool;
  function createPoolCluster(config?: any): PoolCluster;
  function createQuery(text: Sql, values?: Bound, done?: Done): Result;
  function escape(value: any, stringifyObjects?: any, timeZone?: any): Escaped<'value'>;
  function escapeId(name: any, forbidQualified?: any): Escaped<'identifier'>;
  function format(text: any, values?: any, stringifyObjects?: any, timeZone?: any): Format<0, 'sqlstring'>;
  /** Explicitly not escaped: text for `?`. */
  function raw(text: SqlFragment): any;
}
