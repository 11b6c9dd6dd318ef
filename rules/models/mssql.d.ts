/**
 * mssql: SQL Server. Its tagged templates bind.
 * @see https://github.com/tediousjs/node-mssql#readme
 * @versions 9, 10, 11, 12
 */

/**
 * @alias mssql/msnodesqlv8, mssql/tedious
 * @dialect tsql
 * @placeholder @name
 * @values before input
 * @list none
 */
declare module 'mssql' {
  type Done = (error: any, result: Row) => void;

  class Request {
    constructor(parent?: any);
    input(name: any, type: any, value: Bound): this;
    input(name: any, value: Bound): this;
    replaceInput(name: any, type: any, value?: Bound): this;
    output(name: any, type?: any, value?: any): this;
    query(text: TemplateStringsArray, ...values: Bound[]): Row;
    query(text: Sql, done?: Done): Row;
    batch(text: TemplateStringsArray, ...values: Bound[]): Row;
    batch(text: Sql, done?: Done): Row;
    /** Calls a procedure by name; the driver sends it as a name, not as text. */
    execute(procedure: any, done?: Done): Row;
    bulk(table: any, ...more: any[]): any;
    on(event: 'row' | 'recordset', listener: (row: Row) => void): this;
    on(event: any, listener: Callback): this;
    toReadableStream(options?: any): RowStream;
    pipe(target: any): any;
  }

  class ConnectionPool {
    /** @api connection */
    constructor(config: any, done?: Callback);
    connect(done?: Callback): Promise<this>;
    request(): Request;
    transaction(): Transaction;
    query(text: TemplateStringsArray, ...values: Bound[]): Row;
    /**
     * @placeholder tag
     * @values tag query
     */
    query(text: Sql, done?: Done): Row;
    batch(text: TemplateStringsArray, ...values: Bound[]): Row;
    /**
     * @placeholder tag
     * @values tag batch
     */
    batch(text: Sql, done?: Done): Row;
    on(event: any, listener: Callback): this;
    close(done?: Callback): any;
  }

  class Transaction {
    constructor(pool?: any);
    begin(...options: any[]): Promise<this>;
    request(): Request;
    commit(done?: Callback): any;
    rollback(done?: Callback): any;
  }

  /** @values none */
  class PreparedStatement {
    constructor(parent?: any);
    input(name: any, type: any): this;
    prepare(text: Sql, done?: Callback): Promise<this>;
    execute(values: Bound, done?: Done): Row;
    unprepare(done?: Callback): any;
  }

  class Table {
    constructor(name?: any);
    columns: any;
    rows: any;
  }

  /** @api connection */
  function connect(config: any, done?: Callback): Promise<ConnectionPool>;
  function query(text: TemplateStringsArray, ...values: Bound[]): Row;
  /**
   * @placeholder tag
   * @values tag query
   */
  function query(text: Sql, done?: Done): Row;
  function batch(text: TemplateStringsArray, ...values: Bound[]): Row;
  /**
   * @placeholder tag
   * @values tag batch
   */
  function batch(text: Sql, done?: Done): Row;
}
