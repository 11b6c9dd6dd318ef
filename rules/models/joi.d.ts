/**
 * Joi: a string schema proves nothing by itself; numbers, dates, booleans, GUIDs and lists of values are harmless.
 * @see https://joi.dev/api/
 * @versions 14 to 18
 */

/** @alias @hapi/joi, @hapi/joi-date */
declare module 'joi' {
  interface AnySchema {
    validate(value: any, options?: any): { value: Parsed<0>; error: any; warning: any };
    validateAsync(value: any, options?: any): Parsed<0>;
    attempt(value: any, message?: any): Parsed<0>;
    default(value?: any): AnySchema & Schema<'default', 0>;
    valid(...values: any[]): AnySchema & Schema<'safe'>;
    equal(...values: any[]): AnySchema & Schema<'safe'>;
    [method: string]: (...options: any[]) => this;
  }
  interface StringSchema extends AnySchema {
    default(value?: any): StringSchema & Schema<'default', 0>;
    guid(options?: any): StringSchema & Schema<'safe'>;
    uuid(options?: any): StringSchema & Schema<'safe'>;
    alphanum(): StringSchema & Schema<'safe'>;
    token(): StringSchema & Schema<'safe'>;
    hex(options?: any): StringSchema & Schema<'safe'>;
    base64(options?: any): StringSchema & Schema<'safe'>;
    isoDate(): StringSchema & Schema<'safe'>;
    ip(options?: any): StringSchema & Schema<'safe'>;
    creditCard(): StringSchema & Schema<'safe'>;
    pattern(pattern: any, options?: any): StringSchema & Schema<'regex', 0>;
    regex(pattern: any, options?: any): StringSchema & Schema<'regex', 0>;
  }
  interface ObjectSchema extends AnySchema {
    keys(fields?: any): ObjectSchema & Schema<'object', 0>;
    append(fields?: any): ObjectSchema & Schema<'object', 0>;
    concat(schema: any): ObjectSchema & Schema<'object', 0>;
  }
  interface ArraySchema extends AnySchema {
    items(item: any, ...more: any[]): ArraySchema & Schema<'array', 0>;
  }
  interface Root {
    string(): StringSchema & Schema<'pass'>;
    number(): AnySchema & Schema<'safe'>;
    boolean(): AnySchema & Schema<'safe'>;
    bool(): AnySchema & Schema<'safe'>;
    date(): AnySchema & Schema<'safe'>;
    any(): AnySchema & Schema<'pass'>;
    binary(): AnySchema & Schema<'pass'>;
    func(): AnySchema & Schema<'pass'>;
    object(fields?: any): ObjectSchema & Schema<'object', 0>;
    array(): ArraySchema & Schema<'array', 0>;
    valid(...values: any[]): AnySchema & Schema<'safe'>;
    equal(...values: any[]): AnySchema & Schema<'safe'>;
    alternatives(...schemas: any[]): AnySchema & Schema<'pass'>;
    attempt(value: any, schema: any, ...options: any[]): ParsedBy<0, 1>;
    assert(value: any, schema: any, ...options: any[]): ParsedBy<0, 1>;
    compile(schema: any): AnySchema & Schema<'wrap', 0>;
    extend(...extensions: any[]): Root;
    defaults(change: any): Root;
    /** Before version 16. */
    validate(value: any, schema: any, options?: any): { value: ParsedBy<0, 1>; error: any };
  }
  const Joi: Root;
  export = Joi;
}

/** Reads express' request through Joi; the handlers after it are not told what was proven. */
declare module 'celebrate' {
  const Joi: import('joi').Root;
  function celebrate(schema: any, options?: any): any;
}
