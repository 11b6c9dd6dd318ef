/**
 * PlanetScale: MySQL over HTTP.
 * @see https://github.com/planetscale/database-js#readme
 * @versions 1
 */

/**
 * @dialect mysql
 * @placeholder ?
 * @values argument 1 array
 * @list expand
 */
declare module '@planetscale/database' {
  interface Queryable {
    execute(text: Sql, values?: Bound, options?: any): Row;
  }
  class Connection extends Queryable {
    transaction(work: (tx: Transaction) => any): any;
    refresh(): any;
  }
  class Client extends Queryable {
    constructor(config?: any);
    connection(): Connection;
    transaction(work: (tx: Transaction) => any): any;
  }
  interface Transaction extends Queryable {}
  function connect(config?: any): Connection;
  function format(text: any, values?: any): Format<0, 'sqlstring'>;
}
