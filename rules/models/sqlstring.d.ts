/**
 * sqlstring: the escaping of mysql and mysql2.
 * @see https://github.com/mysqljs/sqlstring#readme
 * @versions 2
 */
declare module 'sqlstring' {
  function escape(value: any, stringifyObjects?: any, timeZone?: any): Escaped<'value'>;
  function escapeId(name: any, forbidQualified?: any): Escaped<'identifier'>;
  function format(text: any, values?: any, stringifyObjects?: any, timeZone?: any): Format<0, 'sqlstring'>;
  function raw(text: any): Same<0>;
  function objectToValues(value: any, timeZone?: any): Escaped<'value'>;
  function arrayToList(values: any, timeZone?: any): Escaped<'value'>;
}
