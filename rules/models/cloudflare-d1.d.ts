/**
 * Cloudflare D1, as a type of a Worker's bindings.
 * @see https://developers.cloudflare.com/d1/worker-api/d1-database/
 * @versions @cloudflare/workers-types 4
 */

/**
 * @dialect sqlite
 * @placeholder ?
 * @values after bind
 * @list json-each
 */
declare class D1Database {
  prepare(query: Sql): D1PreparedStatement;
  /** @values none */
  exec(query: Sql): any;
  batch(statements: any): Row;
  withSession(constraint?: any): D1Database;
}

declare class D1PreparedStatement {
  bind(...values: Bound[]): this;
  first(column?: any): Row;
  all(): Row;
  run(): Row;
  raw(options?: any): Row;
}

declare module '@cloudflare/workers-types' {
  export { D1Database, D1PreparedStatement };
}
