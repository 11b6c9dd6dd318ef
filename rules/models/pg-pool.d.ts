/**
 * pg-pool: the pool of node-postgres on its own.
 * @see https://github.com/brianc/node-postgres/tree/master/packages/pg-pool
 * @versions 3
 */
declare module 'pg-pool' {
  import type { Pool as PgPool } from 'pg';
  class Pool extends PgPool {}
  export = Pool;
}
