/**
 * DuckDB: the older package with callbacks and the newer one.
 * @see https://duckdb.org/docs/stable/clients/node_neo/overview
 * @versions duckdb 1, @duckdb/node-api 1, duckdb-async 1
 */

/**
 * @placeholder ?
 * @values rest 1
 * @list none
 */
declare module 'duckdb' {
  type Done = (error: any, rows: Row) => void;
  interface Queryable {
    all(text: Sql, done: Done): this;
    all(text: Sql, value: Bound, done: Done): this;
    all(text: Sql, ...values: Bound[]): this;
    each(text: Sql, ...values: ((error: any, row: Row) => void)[]): this;
    run(text: Sql, ...values: Bound[]): this;
    exec(text: Sql, ...values: Bound[]): this;
    prepare(text: Sql, ...values: Bound[]): Statement;
    stream(text: Sql, ...values: Bound[]): RowStream;
    arrowIPCAll(text: Sql, ...values: Bound[]): void;
  }
  class Database extends Queryable {
    constructor(file?: any, ...options: any[]);
    connect(): Connection;
    close(done?: Callback): void;
  }
  class Connection extends Queryable {
    constructor(database?: any, done?: Callback);
  }
  class Statement {
    all(done: Done): this;
    all(...values: Bound[]): this;
    run(...values: Bound[]): this;
    each(...values: Bound[]): this;
  }
}

/**
 * @placeholder ?
 * @values rest 1
 * @list none
 */
declare module 'duckdb-async' {
  interface Queryable {
    all(text: Sql, ...values: Bound[]): Row;
    each(text: Sql, ...values: Bound[]): any;
    run(text: Sql, ...values: Bound[]): any;
    exec(text: Sql, ...values: Bound[]): any;
    prepare(text: Sql, ...values: Bound[]): Promise<Statement>;
    stream(text: Sql, ...values: Bound[]): AsyncIterable<Row>;
  }
  class Database extends Queryable {
    static create(file?: any, ...options: any[]): Promise<Database>;
    connect(): Promise<Connection>;
    close(): any;
  }
  class Connection extends Queryable {
    static create(database: any): Promise<Connection>;
  }
  class Statement {
    all(...values: Bound[]): Row;
    run(...values: Bound[]): any;
  }
}

/**
 * @placeholder $n
 * @values argument 1 array
 * @list none
 */
declare module '@duckdb/node-api' {
  class DuckDBInstance {
    static create(file?: any, options?: any): Promise<DuckDBInstance>;
    static fromCache(file?: any, options?: any): Promise<DuckDBInstance>;
    connect(): Promise<DuckDBConnection>;
  }
  class DuckDBConnection {
    static create(instance?: any): Promise<DuckDBConnection>;
    run(text: Sql, values?: Bound, types?: any): Row;
    runAndRead(text: Sql, values?: Bound, types?: any): Row;
    runAndReadAll(text: Sql, values?: Bound, types?: any): Row;
    /** @values argument 2 array */
    runAndReadUntil(text: Sql, count: any, values?: Bound, types?: any): Row;
    stream(text: Sql, values?: Bound, types?: any): Row;
    streamAndRead(text: Sql, values?: Bound, types?: any): Row;
    streamAndReadAll(text: Sql, values?: Bound, types?: any): Row;
    /** @values argument 2 array */
    streamAndReadUntil(text: Sql, count: any, values?: Bound, types?: any): Row;
    start(text: Sql, values?: Bound, types?: any): Promise<{ getResult(): Row }>;
    /** @values none */
    prepare(text: Sql): Promise<DuckDBPreparedStatement>;
    /** @values none */
    extractStatements(text: Sql): any;
  }
  class DuckDBPreparedStatement {
    bind(values: Bound, types?: any): void;
    run(): Row;
    runAndReadAll(): Row;
    stream(): Row;
    bindVarchar(index: any, value: Bound): void;
    bindInteger(index: any, value: Bound): void;
  }
}
