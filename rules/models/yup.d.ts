/**
 * Yup: a string schema proves nothing by itself; numbers, dates, booleans, UUIDs and lists of values are harmless.
 * @see https://github.com/jquense/yup#readme
 * @versions 0.32, 1
 */
declare module 'yup' {
  interface AnySchema {
    validate(value: any, options?: any): Parsed<0>;
    validateSync(value: any, options?: any): Parsed<0>;
    cast(value: any, options?: any): Parsed<0>;
    isValid(value: any, options?: any): Checked<0>;
    isValidSync(value: any, options?: any): Checked<0>;
    oneOf(values: any, message?: any): AnySchema & Schema<'safe'>;
    transform(change: any): this;
    [method: string]: (...options: any[]) => this;
  }
  interface StringSchema extends AnySchema {
    default(value?: any): StringSchema & Schema<'default', 0>;
    uuid(message?: any): StringSchema & Schema<'safe'>;
    datetime(options?: any): StringSchema & Schema<'safe'>;
    matches(pattern: any, options?: any): StringSchema & Schema<'regex', 0>;
  }
  interface ObjectSchema extends AnySchema {
    shape(fields: any, ...more: any[]): ObjectSchema & Schema<'object', 0>;
    concat(schema: any): ObjectSchema & Schema<'object', 0>;
  }
  interface ArraySchema extends AnySchema {
    of(item: any): ArraySchema & Schema<'array', 0>;
  }
  function string(): StringSchema & Schema<'pass'>;
  function number(): AnySchema & Schema<'safe'>;
  function boolean(): AnySchema & Schema<'safe'>;
  function bool(): AnySchema & Schema<'safe'>;
  function date(): AnySchema & Schema<'safe'>;
  function mixed(options?: any): AnySchema & Schema<'pass'>;
  function object(fields?: any): ObjectSchema & Schema<'object', 0>;
  function array(item?: any): ArraySchema & Schema<'array', 0>;
  function lazy(build: any): AnySchema & Schema<'apply', 0>;
}
