/**
 * node-postgres: PostgreSQL.
 * @see https://node-postgres.com/apis/client
 * @versions 8
 */

/**
 * @dialect postgres
 * @placeholder $n
 * @values argument 1 array
 * @list any-array
 * @identifier pg.escapeIdentifier(x)
 */
declare module 'pg' {
  type Done = (error: any, result: Row) => void;

  interface Queryable {
    query(text: Sql, done: Done): Row;
    query(text: Sql, values?: Bound, done?: Done): Row;
    /** @values property 0 values array */
    query(config: { text: Sql; values?: Bound }, done: Done): Row;
    /** @values property 0 values array */
    query(config: { text: Sql; values?: Bound }, values?: Bound, done?: Done): Row;
    query(cursor: import('pg-cursor').default): import('pg-cursor').default;
    query(stream: import('pg-query-stream').default): RowStream;
    escapeLiteral(text: any): Escaped<'literal'>;
    escapeIdentifier(name: any): Escaped<'identifier'>;
    on(event: 'notification', listener: (message: Row) => void): this;
    on(event: any, listener: Callback): this;
  }

  interface ClientBase extends Queryable {}
  interface PoolClient extends ClientBase {
    release(destroy?: any): void;
  }

  class Client extends ClientBase {
    /** @api connection */
    constructor(config?: any);
    connect(done?: Callback): any;
    end(done?: Callback): any;
  }

  class Pool extends Queryable {
    /** @api connection */
    constructor(config?: any);
    connect(done: (error: any, client: PoolClient, release: Callback) => void): Promise<PoolClient>;
    connect(): Promise<PoolClient>;
    end(done?: Callback): any;
  }

  class Query {
    constructor(text: Sql, values?: Bound, done?: Done);
    /** @values property 0 values array */
    constructor(config: { text: Sql; values?: Bound }, values?: Bound, done?: Done);
  }

  function escapeLiteral(text: any): Escaped<'literal'>;
  function escapeIdentifier(name: any): Escaped<'identifier'>;
  const native: typeof import('pg');
}
