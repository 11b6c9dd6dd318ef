/**
 * @databases: PostgreSQL, MySQL and SQLite with a binding `sql` tag.
 * @see https://www.atdatabases.org/docs/sql
 * @versions @databases/sql 3, @databases/pg 5, @databases/mysql 7
 */

/**
 * @placeholder tag
 * @values tag this
 * @list join-tag
 * @identifier sql.ident(x)
 */
declare module '@databases/sql' {
  interface SQL {
    (text: TemplateStringsArray, ...values: Bound[]): BoundSql;
    /** @raw */
    __dangerous__rawValue(text: SqlFragment): BoundSql;
    ident(...names: any[]): BoundSql;
    value(value: any): BoundSql;
    join(parts: any, separator?: any): BoundSql;
    file(path: any): BoundSql;
  }
  const sql: SQL;
  export default sql;
}

/** @alias @databases/mysql, @databases/sqlite, @databases/sqlite-sync, @databases/bigquery, @databases/cockroach, @databases/expo */
declare module '@databases/pg' {
  export { sql } from '@databases/sql';
  interface Queryable {
    query(query: any): Row;
    queryStream(query: any, options?: any): AsyncIterable<Row>;
    queryNodeStream(query: any, options?: any): RowStream;
    tx(work: (db: Queryable) => any, options?: any): any;
    task(work: (db: Queryable) => any): any;
  }
  interface ConnectionPool extends Queryable {
    dispose(): Promise<void>;
  }
  export default function connect(config?: any): ConnectionPool;
}
