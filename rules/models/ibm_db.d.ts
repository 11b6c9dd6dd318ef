/**
 * ibm_db: Db2 and Informix.
 * @see https://github.com/ibmdb/node-ibm_db/blob/master/APIDocumentation.md
 * @versions 2, 3, 4
 */

/**
 * @placeholder ?
 * @values argument 1 array
 * @list none
 */
declare module 'ibm_db' {
  type Done = (error: any, rows: Row, info?: any) => void;
  interface Database {
    query(text: Sql, done: Done): Row;
    query(text: Sql, values?: Bound, done?: Done): Row;
    /** @values property 0 params array */
    query(options: { sql: Sql; params?: Bound }, done?: Done): Row;
    querySync(text: Sql, values?: Bound): Row;
    /** @values property 0 params array */
    querySync(options: { sql: Sql; params?: Bound }): Row;
    queryResult(text: Sql, done: Done): Row;
    queryResult(text: Sql, values?: Bound, done?: Done): Row;
    queryResultSync(text: Sql, values?: Bound): Row;
    queryStream(text: Sql, values?: Bound): RowStream;
    /** @values none */
    prepare(text: Sql, done: (error: any, statement: Statement) => void): Promise<Statement>;
    /** @values none */
    prepare(text: Sql): Promise<Statement>;
    /** @values none */
    prepareSync(text: Sql): Statement;
    beginTransaction(done?: Callback): any;
    commitTransaction(done?: Callback): any;
    close(done?: Callback): any;
  }
  interface Statement {
    execute(values: Bound, done: Done): Row;
    execute(values?: Bound): Row;
    executeSync(values?: Bound): Row;
    executeNonQuery(values?: Bound, done?: Done): any;
    executeNonQuerySync(values?: Bound): any;
    bind(values: Bound, done?: Callback): any;
  }
  class Pool {
    constructor(options?: any);
    open(connection: any, done: (error: any, database: Database) => void): Promise<Database>;
    open(connection: any): Promise<Database>;
    openSync(connection: any): Database;
  }
  function open(connection: any, done: (error: any, database: Database) => void): void;
  function open(connection: any, options: any, done: (error: any, database: Database) => void): void;
  function open(connection: any, options?: any): Promise<Database>;
  function openSync(connection: any, options?: any): Database;
}
