/**
 * Neon serverless driver: PostgreSQL. The tag binds; before 1.0 the same function could be called with a text.
 * @see https://github.com/neondatabase/serverless#readme
 * @versions 0.5 to 1.2
 */

/**
 * @dialect postgres
 * @placeholder $n
 * @values argument 1 array
 * @list any-array
 */
declare module '@neondatabase/serverless' {
  export { Client, Pool, PoolClient, escapeIdentifier, escapeLiteral } from 'pg';

  interface NeonQueryFunction {
    (text: TemplateStringsArray, ...values: Bound[]): Row;
    /** @values tag this */
    (text: Sql, values?: Bound, options?: any): Row;
    query(text: Sql, values?: Bound, options?: any): Row;
    /** @values none */
    unsafe(text: SqlFragment): BoundSql;
    transaction(queries: ((sql: NeonQueryFunction) => any) | any, options?: any): Row;
  }
  function neon(url: any, options?: any): NeonQueryFunction;
  const neonConfig: any;
}
