/**
 * sql-template-tag: a tag that binds.
 * @see https://github.com/blakeembrey/sql-template-tag#readme
 * @versions 4, 5
 */

/**
 * @placeholder tag
 * @values none
 * @list join-tag
 */
declare module 'sql-template-tag' {
  function sql(text: TemplateStringsArray, ...values: Bound[]): BoundSql;
  function join(values: any, separator?: SqlFragment, prefix?: SqlFragment, suffix?: SqlFragment): BoundSql;
  function bulk(values: any, separator?: SqlFragment, prefix?: SqlFragment, suffix?: SqlFragment): BoundSql;
  function raw(text: SqlFragment): BoundSql;
  const empty: BoundSql;
  export default sql;
}
