/**
 * SAP HANA: hdb, @sap/hana-client and @sap/hdbext.
 * @see https://github.com/SAP/node-hdb#readme
 * @see https://help.sap.com/docs/SAP_HANA_CLIENT/f1b440ded6144a54ada97ff95dac7adf/a5c332936d9f47d8b820a4ecc427352c.html
 * @versions hdb 0.18 to 2, @sap/hana-client 2, @sap/hdbext 8
 */

/**
 * @placeholder ?
 * @values none
 * @list none
 */
declare module 'hdb' {
  type Done = (error: any, rows: Row) => void;
  class Client {
    constructor(options?: any);
    exec(text: Sql, done: Done): void;
    exec(text: Sql, options: any, done: Done): void;
    execute(text: Sql, done: (error: any, result: ResultSet) => void): void;
    execute(text: Sql, options: any, done: (error: any, result: ResultSet) => void): void;
    prepare(text: Sql, done: (error: any, statement: Statement) => void): void;
    connect(...options: any[]): void;
    end(): void;
  }
  interface ResultSet {
    fetch(done: Done): void;
    createObjectStream(options?: any): RowStream;
    createArrayStream(options?: any): RowStream;
  }
  interface Statement {
    exec(values: Bound, done: (error: any, rows: Row, ...more: Row[]) => void): void;
    execute(values: Bound, done: (error: any, result: ResultSet) => void): void;
    drop(done?: Callback): void;
  }
  function createClient(options?: any): Client;
}

/**
 * @placeholder ?
 * @values argument 1 array
 * @list none
 */
declare module '@sap/hana-client' {
  type Done = (error: any, rows: Row) => void;
  interface Connection {
    exec(text: Sql, done: Done): Row;
    exec(text: Sql, values?: Bound, ...more: Done[]): Row;
    execute(text: Sql, done: Done): Row;
    execute(text: Sql, values?: Bound, ...more: Done[]): Row;
    execQuery(text: Sql, values?: Bound, ...more: Done[]): Row;
    /** @values none */
    prepare(text: Sql, done: (error: any, statement: Statement) => void): Statement;
    /** @values none */
    prepare(text: Sql, options?: any): Statement;
    connect(...options: any[]): any;
    disconnect(done?: Callback): any;
  }
  interface Statement {
    exec(values: Bound, done: Done): Row;
    exec(values?: Bound): Row;
    execQuery(values: Bound, done: Done): Row;
    execQuery(values?: Bound): Row;
    execBatch(values: Bound, done?: Callback): any;
    drop(done?: Callback): any;
  }
  interface ConnectionPool {
    getConnection(done: (error: any, connection: Connection) => void): Connection;
    getConnection(...options: any[]): Connection;
  }
  function createConnection(options?: any): Connection;
  function createClient(options?: any): Connection;
  function createPool(options?: any): ConnectionPool;
}

/** @values none */
declare module '@sap/hana-client/extension/Stream' {
  function createProcStatement(connection: any, text: Sql, done?: Callback): any;
}

/** @values none */
declare module '@sap/hdbext' {
  import type { Connection } from '@sap/hana-client';
  function createConnection(options: any, done: (error: any, connection: Connection) => void): void;
  function createConnectionPromise(options: any): Promise<Connection>;
  function middleware(...options: any[]): any;
  function loadProcedure(connection: any, schema: any, name: SqlIdentifier, done?: (error: any, procedure: any) => void): any;
  function loadProcedurePromise(connection: any, schema: any, name: SqlIdentifier): any;
  const sqlInjectionUtils: {
    isAcceptableParameter(value: any, max?: any): Guard<0>;
    isAcceptableQuotedParameter(value: any): Guard<0>;
    escapeDoubleQuotes(value: any): Escaped<'identifier'>;
    escapeSingleQuotes(value: any): Escaped<'quoted'>;
  };
}
