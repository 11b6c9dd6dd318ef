/**
 * Snowflake.
 * @see https://docs.snowflake.com/en/developer-guide/node-js/nodejs-driver-execute#binding-statement-parameters
 * @versions 1, 2
 */

/**
 * @dialect snowflake
 * @placeholder ?
 * @values property 0 binds array
 * @list none
 */
declare module 'snowflake-sdk' {
  type Options = { sqlText: Sql; binds?: Bound; complete?: (error: any, statement: Statement, rows: Row) => void };
  interface Connection {
    execute(options: Options): Statement;
    connect(done?: (error: any, connection: Connection) => void): Connection;
    connectAsync(done?: (error: any, connection: Connection) => void): Promise<Connection>;
    destroy(done?: Callback): any;
  }
  interface Statement {
    streamRows(options?: any): RowStream;
    fetchRows(options: { each?: (row: Row) => any }): RowStream;
  }
  interface Pool {
    use(work: (connection: Connection) => any): any;
    acquire(): Promise<Connection>;
  }
  function createConnection(options: any): Connection;
  function createPool(options: any, pool?: any): Pool;
}
