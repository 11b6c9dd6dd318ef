/**
 * Zod: a string schema proves nothing by itself; numbers, UUIDs, enums and the like are harmless.
 * @see https://zod.dev/api
 * @versions 3, 4
 */

/** @alias zod/v3, zod/v4, zod/mini, zod/v4-mini, @hono/zod-openapi */
declare module 'zod' {
  interface ZodType {
    parse(value: any, options?: any): Parsed<0>;
    parseAsync(value: any, options?: any): Parsed<0>;
    safeParse(value: any, options?: any): { success: boolean; data: Parsed<0>; error: any };
    safeParseAsync(value: any, options?: any): { success: boolean; data: Parsed<0>; error: any };
    spa(value: any, options?: any): { success: boolean; data: Parsed<0>; error: any };
    optional(): this;
    nullable(): this;
    nullish(): this;
    default(value: any): ZodType & Schema<'default', 0>;
    prefault(value: any): this;
    catch(value: any): this;
    describe(text: any): this;
    meta(...data: any[]): this;
    readonly(): this;
    brand(...name: any[]): this;
    refine(check: any, message?: any): ZodType & Schema<'refine', 0>;
    superRefine(check: any): this;
    check(...checks: any[]): this;
    array(): ZodType & Schema<'array'>;
    transform(change: any): ZodType & Schema<'apply', 0>;
    pipe(schema: any): ZodType & Schema<'wrap', 0>;
    or(schema: any): ZodType & Schema<'pass'>;
    and(schema: any): ZodType & Schema<'pass'>;
    unwrap(): this;
  }

  interface ZodString extends ZodType {
    uuid(options?: any): ZodString & Schema<'safe'>;
    guid(options?: any): ZodString & Schema<'safe'>;
    cuid(options?: any): ZodString & Schema<'safe'>;
    cuid2(options?: any): ZodString & Schema<'safe'>;
    ulid(options?: any): ZodString & Schema<'safe'>;
    nanoid(options?: any): ZodString & Schema<'safe'>;
    datetime(options?: any): ZodString & Schema<'safe'>;
    date(options?: any): ZodString & Schema<'safe'>;
    time(options?: any): ZodString & Schema<'safe'>;
    ip(options?: any): ZodString & Schema<'safe'>;
    regex(pattern: any, message?: any): ZodString & Schema<'regex', 0>;
    min(...options: any[]): this;
    max(...options: any[]): this;
    length(...options: any[]): this;
    nonempty(...options: any[]): this;
    email(...options: any[]): this;
    url(...options: any[]): this;
    includes(...options: any[]): this;
    startsWith(...options: any[]): this;
    endsWith(...options: any[]): this;
    trim(): this;
    toLowerCase(): this;
    toUpperCase(): this;
  }

  interface ZodNumber extends ZodType {
    [check: string]: (...options: any[]) => this;
  }

  interface ZodEnum extends ZodType {
    options: Safe;
    enum: Safe;
    extract(values: any): this;
    exclude(values: any): this;
  }

  interface ZodObject extends ZodType {
    shape: any;
    extend(shape: any): ZodObject & Schema<'object', 0>;
    safeExtend(shape: any): ZodObject & Schema<'object', 0>;
    merge(schema: any): ZodObject & Schema<'object', 0>;
    pick(keys: any): this;
    omit(keys: any): this;
    partial(keys?: any): this;
    required(keys?: any): this;
    deepPartial(): this;
    strict(message?: any): this;
    strip(): this;
    passthrough(): this;
    loose(): this;
    catchall(schema: any): this;
  }

  interface ZodArray extends ZodType {
    min(...options: any[]): this;
    max(...options: any[]): this;
    length(...options: any[]): this;
    nonempty(...options: any[]): this;
  }

  namespace z {
    function string(options?: any): ZodString & Schema<'pass'>;
    function number(options?: any): ZodNumber & Schema<'safe'>;
    function int(options?: any): ZodNumber & Schema<'safe'>;
    function int32(options?: any): ZodNumber & Schema<'safe'>;
    function float32(options?: any): ZodNumber & Schema<'safe'>;
    function bigint(options?: any): ZodNumber & Schema<'safe'>;
    function boolean(options?: any): ZodNumber & Schema<'safe'>;
    function stringbool(options?: any): ZodNumber & Schema<'safe'>;
    function date(options?: any): ZodNumber & Schema<'safe'>;
    function literal(value: any, options?: any): ZodEnum & Schema<'safe'>;
    function uuid(options?: any): ZodString & Schema<'safe'>;
    function uuidv4(options?: any): ZodString & Schema<'safe'>;
    function guid(options?: any): ZodString & Schema<'safe'>;
    function cuid(options?: any): ZodString & Schema<'safe'>;
    function cuid2(options?: any): ZodString & Schema<'safe'>;
    function ulid(options?: any): ZodString & Schema<'safe'>;
    function nanoid(options?: any): ZodString & Schema<'safe'>;
    function ipv4(options?: any): ZodString & Schema<'safe'>;
    function ipv6(options?: any): ZodString & Schema<'safe'>;
    function email(options?: any): ZodString & Schema<'pass'>;
    function url(options?: any): ZodString & Schema<'pass'>;
    function any(): ZodType & Schema<'pass'>;
    function unknown(): ZodType & Schema<'pass'>;
    function custom(...checks: any[]): ZodType & Schema<'pass'>;
    function object(shape?: any, options?: any): ZodObject & Schema<'object', 0>;
    function strictObject(shape: any, options?: any): ZodObject & Schema<'object', 0>;
    function looseObject(shape: any, options?: any): ZodObject & Schema<'object', 0>;
    function array(item: any, options?: any): ZodArray & Schema<'array', 0>;
    function set(item: any, options?: any): ZodArray & Schema<'array', 0>;
    function optional(schema: any): ZodType & Schema<'wrap', 0>;
    function nullable(schema: any): ZodType & Schema<'wrap', 0>;
    function lazy(schema: any): ZodType & Schema<'apply', 0>;
    function union(schemas: any, options?: any): ZodType & Schema<'wrap', 0>;
    function preprocess(change: any, schema: any): ZodType & Schema<'wrap', 1>;
    function record(...schemas: any[]): ZodType & Schema<'pass'>;
    function tuple(schemas: any, rest?: any): ZodType & Schema<'pass'>;
    function intersection(left: any, right: any): ZodType & Schema<'pass'>;
    function discriminatedUnion(key: any, schemas: any, options?: any): ZodType & Schema<'wrap', 1>;
    const iso: {
      date(options?: any): ZodString & Schema<'safe'>;
      time(options?: any): ZodString & Schema<'safe'>;
      datetime(options?: any): ZodString & Schema<'safe'>;
      duration(options?: any): ZodString & Schema<'safe'>;
    };
    const coerce: {
      string(options?: any): ZodString & Schema<'pass'>;
      number(options?: any): ZodNumber & Schema<'safe'>;
      bigint(options?: any): ZodNumber & Schema<'safe'>;
      boolean(options?: any): ZodNumber & Schema<'safe'>;
      date(options?: any): ZodNumber & Schema<'safe'>;
    };
    function nativeEnum(values: any): ZodEnum & Schema<'safe'>;
    export { zodEnum as enum };
  }
  function zodEnum(values: any, options?: any): ZodEnum & Schema<'safe'>;
  export { z as default };
}
