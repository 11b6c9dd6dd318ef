/**
 * sql-template-strings: a tag that binds. `append` of a plain text does not.
 * @see https://github.com/felixfbecker/node-sql-template-strings#readme
 * @versions 2
 */

/**
 * @alias @tkt/sql-template-strings
 * @placeholder tag
 * @values none
 * @list none
 */
declare module 'sql-template-strings' {
  class SQLStatement {
    append(text: SqlFragment): this;
    setName(name: any): this;
    useBind(on?: any): this;
    text: BoundSql;
    sql: BoundSql;
    query: BoundSql;
    values: any;
  }
  function SQL(text: TemplateStringsArray, ...values: Bound[]): SQLStatement;
  export default SQL;
}
