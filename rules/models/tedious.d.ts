/**
 * tedious: SQL Server.
 * @see https://tediousjs.github.io/tedious/api-request.html
 * @versions 14 to 19
 */

/**
 * @dialect tsql
 * @placeholder @name
 * @values none
 * @list none
 */
declare module 'tedious' {
  class Request {
    constructor(text: Sql, done?: (error: any, count: any, rows: Row) => void, options?: any);
    addParameter(name: any, type: any, value?: Bound, options?: any): void;
    addOutputParameter(name: any, type: any, value?: any, options?: any): void;
    on(event: 'row', listener: (columns: Row) => void): this;
    on(event: any, listener: Callback): this;
  }
  class Connection {
    /** @api connection */
    constructor(config: any);
    execSql(request: Request): void;
    execSqlBatch(request: Request): void;
    prepare(request: Request): void;
    callProcedure(request: Request): void;
    connect(done?: Callback): void;
    on(event: any, listener: Callback): this;
  }
}
