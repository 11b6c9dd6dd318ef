/**
 * Google Cloud Spanner.
 * @see https://cloud.google.com/nodejs/docs/reference/spanner/latest/spanner/database
 * @versions 6, 7, 8
 */

/**
 * @dialect spanner
 * @placeholder @name
 * @values property 0 params object sql
 * @list unnest
 */
declare module '@google-cloud/spanner' {
  type Statement = { sql: Sql; params?: Bound };
  type Done = (error: any, rows: Row, ...more: any[]) => void;

  interface Queryable {
    run(query: Sql | Statement, done: Done): Row;
    run(query: Sql | Statement, options?: any, done?: Done): Row;
    runStream(query: Sql | Statement, options?: any): RowStream;
  }
  class Snapshot extends Queryable {
    end(): void;
  }
  interface Dml extends Snapshot {
    runUpdate(query: Sql | Statement, done?: Done): any;
  }
  class Transaction extends Dml {
    batchUpdate(queries: (Sql | Statement)[], ...more: any[]): any;
    commit(...options: any[]): any;
    rollback(...options: any[]): any;
  }
  class PartitionedDml extends Dml {}
  class BatchTransaction extends Snapshot {
    createQueryPartitions(query: Sql | Statement, done?: Done): any;
  }
  class Database extends Queryable {
    runPartitionedUpdate(query: Sql | Statement, done?: Done): any;
    runTransaction(work: (error: any, transaction: Transaction) => any): void;
    runTransaction(options: any, work: (error: any, transaction: Transaction) => any): void;
    runTransactionAsync(work: (transaction: Transaction) => any): any;
    runTransactionAsync(options: any, work: (transaction: Transaction) => any): any;
    getTransaction(done: (error: any, transaction: Transaction) => any): Promise<Transaction[]>;
    getTransaction(options?: any): Promise<Transaction[]>;
    getSnapshot(done: (error: any, snapshot: Snapshot) => any): Promise<Snapshot[]>;
    getSnapshot(options: any, done: (error: any, snapshot: Snapshot) => any): Promise<Snapshot[]>;
    getSnapshot(options?: any): Promise<Snapshot[]>;
    createBatchTransaction(options?: any): Promise<BatchTransaction[]>;
    batchTransaction(identifier: any, options?: any): BatchTransaction;
    /** @values none */
    createTable(text: Sql, ...more: any[]): any;
    /** @values none */
    updateSchema(statements: Sql | Sql[], ...more: any[]): any;
  }
  interface Instance {
    database(name: any, ...options: any[]): Database;
  }
  class Spanner {
    constructor(options?: any);
    instance(name: any): Instance;
    static date(value?: any): Safe;
    static int(value: any): any;
    static float(value: any): any;
  }
}
