/**
 * node-oracledb: Oracle Database.
 * @see https://node-oracledb.readthedocs.io/en/latest/user_guide/bind.html
 * @versions 5, 6
 */

/**
 * @dialect oracle
 * @placeholder :name
 * @values argument 1 object
 * @list none
 */
declare module 'oracledb' {
  type Done = (error: any, result: Row) => void;
  interface Connection {
    execute(text: Sql, done: Done): Row;
    execute(text: Sql, values: Bound, done: Done): Row;
    execute(text: Sql, values?: Bound, options?: any, done?: Done): Row;
    /** What a sql-template-tag gives. */
    execute(statement: { statement: Sql; values?: Bound }, options?: any): Row;
    executeMany(text: Sql, values: Bound, done: Done): Row;
    executeMany(text: Sql, values: Bound, options?: any, done?: Done): Row;
    queryStream(text: Sql, values?: Bound, options?: any): RowStream;
    getStatementInfo(text: Sql, done?: Done): any;
    subscribe(name: any, options: { sql?: Sql; binds?: Bound }, done?: Done): any;
    commit(done?: Callback): any;
    rollback(done?: Callback): any;
    close(...options: any[]): any;
  }
  interface Pool {
    getConnection(done: (error: any, connection: Connection) => void): Promise<Connection>;
    getConnection(options: any, done: (error: any, connection: Connection) => void): Promise<Connection>;
    getConnection(options?: any): Promise<Connection>;
    close(...options: any[]): any;
  }
  function getConnection(done: (error: any, connection: Connection) => void): void;
  function getConnection(options: any, done: (error: any, connection: Connection) => void): void;
  function getConnection(options?: any): Promise<Connection>;
  /** @api connection */
  function createPool(options: any, done: (error: any, pool: Pool) => void): void;
  /** @api connection */
  function createPool(options?: any): Promise<Pool>;
  function getPool(alias?: any): Pool;
}
