/**
 * pg-format: %L quotes a literal, %I a name, %s inserts as it is.
 * @see https://github.com/datalanche/node-pg-format#readme
 * @versions 1
 */

/** @alias @scaleleap/pg-format, pg-escape */
declare module 'pg-format' {
  function format(text: any, ...values: any[]): Format<0, 'pg-format'>;
  namespace format {
    function withArray(text: any, values: any): Mix;
    function ident(name: any): Escaped<'identifier'>;
    function literal(value: any): Escaped<'literal'>;
    function string(value: any): Same<0>;
    function config(options?: any): void;
  }
  export = format;
}
