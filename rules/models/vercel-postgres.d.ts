/**
 * Vercel Postgres.
 * @see https://vercel.com/docs/storage/vercel-postgres/sdk
 * @versions 0.5 to 0.10
 */

/**
 * @dialect postgres
 * @placeholder $n
 * @values argument 1 array
 * @list any-array
 */
declare module '@vercel/postgres' {
  import type { Pool, Client, PoolClient } from 'pg';
  class VercelPool extends Pool {
    sql(text: TemplateStringsArray, ...values: Bound[]): Row;
    connect(): Promise<VercelPoolClient>;
  }
  class VercelClient extends Client {
    sql(text: TemplateStringsArray, ...values: Bound[]): Row;
  }
  interface VercelPoolClient extends PoolClient {
    sql(text: TemplateStringsArray, ...values: Bound[]): Row;
  }
  interface SqlPool extends VercelPool {
    (text: TemplateStringsArray, ...values: Bound[]): Row;
  }
  const sql: SqlPool;
  const db: SqlPool;
  const postgresConnectionString: any;
  function createPool(config?: any): SqlPool;
  function createClient(config?: any): VercelClient;
}
