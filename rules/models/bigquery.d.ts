/**
 * Google BigQuery.
 * @see https://cloud.google.com/bigquery/docs/parameterized-queries#node.js
 * @versions 6, 7, 8
 */

/**
 * @dialect bigquery
 * @placeholder @name
 * @values property 0 params object query
 * @list unnest
 */
declare module '@google-cloud/bigquery' {
  type Query = { query: Sql; params?: Bound };
  type Done = (error: any, rows: Row, ...more: any[]) => void;
  interface Queryable {
    query(text: Sql, done: Done): Row;
    query(text: Sql, options?: any, done?: Done): Row;
    query(query: Query, done: Done): Row;
    query(query: Query, options?: any, done?: Done): Row;
    createQueryJob(text: Sql, done?: (error: any, job: Job) => void): Promise<Job[]>;
    createQueryJob(query: Query, done?: (error: any, job: Job) => void): Promise<Job[]>;
    createQueryStream(text: Sql): RowStream;
    createQueryStream(query: Query): RowStream;
  }
  class BigQuery extends Queryable {
    constructor(options?: any);
    dataset(name: any, options?: any): Dataset;
    createJob(options: { configuration?: { query?: { query: Sql } } }, done?: (error: any, job: Job) => void): Promise<Job[]>;
  }
  class Dataset extends Queryable {
    table(name: any, options?: any): Table;
  }
  class Table extends Queryable {}
  class Job {
    getQueryResults(done: Done): Row;
    getQueryResults(options?: any, done?: Done): Row;
    getQueryResultsStream(options?: any): RowStream;
  }
}
