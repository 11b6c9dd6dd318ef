/**
 * odbc: any ODBC database.
 * @see https://github.com/IBM/node-odbc#readme
 * @versions 2
 */

/**
 * @placeholder ?
 * @values argument 1 array
 * @list none
 */
declare module 'odbc' {
  type Done = (error: any, result: Row) => void;
  interface Queryable {
    query(text: Sql, done: Done): Row;
    query(text: Sql, values: Bound, done: Done): Row;
    query(text: Sql, values?: Bound, options?: any, done?: Done): Row;
    callProcedure(catalog: any, schema: any, name: any, values?: Bound, done?: Done): Row;
  }
  interface Connection extends Queryable {
    createStatement(done: (error: any, statement: Statement) => void): Promise<Statement>;
    createStatement(): Promise<Statement>;
    beginTransaction(done?: Callback): any;
    close(done?: Callback): any;
  }
  interface Statement {
    /** @values none */
    prepare(text: Sql, done?: Callback): any;
    bind(values: Bound, done?: Callback): any;
    execute(done: Done): Row;
    execute(): Row;
    close(done?: Callback): any;
  }
  interface Pool extends Queryable {
    connect(done: (error: any, connection: Connection) => void): Promise<Connection>;
    connect(): Promise<Connection>;
    close(done?: Callback): any;
  }
  function connect(connection: any, done: (error: any, connection: Connection) => void): void;
  function connect(connection: any): Promise<Connection>;
  function pool(connection: any, done: (error: any, pool: Pool) => void): void;
  function pool(connection: any): Promise<Pool>;
}
