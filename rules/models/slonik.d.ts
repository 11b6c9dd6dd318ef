/**
 * Slonik: PostgreSQL. It takes only tagged templates; `sql.unsafe` is a tag too and binds.
 * @see https://github.com/gajus/slonik#readme
 * @versions 33 to 48
 */

/**
 * @alias @slonik/sql-tag
 * @dialect postgres
 * @placeholder tag
 * @values none
 * @list join-tag
 * @identifier sql.identifier([x])
 */
declare module 'slonik' {
  interface SqlTag {
    (text: TemplateStringsArray, ...values: Bound[]): BoundSql;
    unsafe(text: TemplateStringsArray, ...values: Bound[]): BoundSql;
    fragment(text: TemplateStringsArray, ...values: Bound[]): BoundSql;
    type(parser: any): (text: TemplateStringsArray, ...values: Bound[]) => BoundSql;
    typeAlias(name: any): (text: TemplateStringsArray, ...values: Bound[]) => BoundSql;
    identifier(names: any): BoundSql;
    join(parts: any, glue: any): BoundSql;
    array(values: any, type: any): BoundSql;
    unnest(values: any, types: any): BoundSql;
    json(value: any): BoundSql;
    jsonb(value: any): BoundSql;
    binary(value: any): BoundSql;
    date(value: any): BoundSql;
    timestamp(value: any): BoundSql;
    interval(value: any): BoundSql;
    uuid(value: any): BoundSql;
    literalValue(value: any): BoundSql;
  }
  const sql: SqlTag;
  function createSqlTag(options?: any): SqlTag;

  interface Queryable {
    query(query: Sql): Row;
    any(query: Sql): Row;
    anyFirst(query: Sql): Row;
    many(query: Sql): Row;
    manyFirst(query: Sql): Row;
    maybeOne(query: Sql): Row;
    maybeOneFirst(query: Sql): Row;
    one(query: Sql): Row;
    oneFirst(query: Sql): Row;
    exists(query: Sql): Promise<boolean>;
    stream(query: Sql, handler: (stream: RowStream) => any, options?: any): any;
    transaction(work: (connection: DatabaseTransactionConnection) => any, retries?: any): any;
  }
  interface CommonQueryMethods extends Queryable {}
  interface DatabaseConnection extends Queryable {}
  interface DatabasePoolConnection extends Queryable {}
  interface DatabaseTransactionConnection extends Queryable {}
  interface DatabasePool extends Queryable {
    connect(work: (connection: DatabasePoolConnection) => any): any;
    end(): any;
  }
  function createPool(uri: any, options?: any): Promise<DatabasePool>;
}

/**
 * @dialect postgres
 * @placeholder $n
 * @values argument 1 array
 * @list any-array
 */
declare module 'slonik-sql-tag-raw' {
  function raw(text: SqlFragment, values?: Bound): BoundSql;
}
