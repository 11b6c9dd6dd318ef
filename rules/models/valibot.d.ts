/**
 * Valibot.
 * @see https://valibot.dev/api/
 * @versions 0.31 to 1
 */
declare module 'valibot' {
  function parse(schema: any, value: any, options?: any): ParsedBy<1, 0>;
  function parseAsync(schema: any, value: any, options?: any): ParsedBy<1, 0>;
  function safeParse(schema: any, value: any, options?: any): { success: boolean; typed: boolean; output: ParsedBy<1, 0>; issues: any };
  function safeParseAsync(schema: any, value: any, options?: any): { success: boolean; typed: boolean; output: ParsedBy<1, 0>; issues: any };
  function is(schema: any, value: any): Checked<1, 0>;
  function assert(schema: any, value: any): Checked<1, 0>;
  function parser(schema: any, options?: any): any;
  function string(message?: any): Schema<'pass'>;
  function any(): Schema<'pass'>;
  function unknown(): Schema<'pass'>;
  function number(message?: any): Schema<'safe'>;
  function bigint(message?: any): Schema<'safe'>;
  function boolean(message?: any): Schema<'safe'>;
  function date(message?: any): Schema<'safe'>;
  function literal(value: any, message?: any): Schema<'safe'>;
  function picklist(values: any, message?: any): Schema<'safe'>;
  function enum_(values: any, message?: any): Schema<'safe'>;
  function uuid(message?: any): Schema<'safe'>;
  function ulid(message?: any): Schema<'safe'>;
  function cuid2(message?: any): Schema<'safe'>;
  function nanoid(message?: any): Schema<'safe'>;
  function integer(message?: any): Schema<'safe'>;
  function digits(message?: any): Schema<'safe'>;
  function decimal(message?: any): Schema<'safe'>;
  function hexadecimal(message?: any): Schema<'safe'>;
  function isoDate(message?: any): Schema<'safe'>;
  function isoTimestamp(message?: any): Schema<'safe'>;
  function toNumber(): Schema<'safe'>;
  function regex(pattern: any, message?: any): Schema<'regex', 0>;
  function transform(change: any): Schema<'apply', 0>;
  function object(shape: any, message?: any): Schema<'object', 0>;
  function strictObject(shape: any, message?: any): Schema<'object', 0>;
  function looseObject(shape: any, message?: any): Schema<'object', 0>;
  function array(item: any, message?: any): Schema<'array', 0>;
  function optional(schema: any, fallback?: any): Schema<'wrap', 0>;
  function nullable(schema: any, fallback?: any): Schema<'wrap', 0>;
  function nullish(schema: any, fallback?: any): Schema<'wrap', 0>;
  function fallback(schema: any, fallback: any): Schema<'wrap', 0>;
  function union(schemas: any, message?: any): Schema<'wrap', 0>;
  function minValue(limit: any, message?: any): Schema<'safe'>;
  function maxValue(limit: any, message?: any): Schema<'safe'>;
  function multipleOf(number: any, message?: any): Schema<'safe'>;
  function safeInteger(message?: any): Schema<'safe'>;
  /** The last step decides. */
  function pipe(schema: any): Schema<'wrap', 0>;
  function pipe(schema: any, step: any): Schema<'wrap', 1>;
  function pipe(schema: any, one: any, two: any): Schema<'wrap', 2>;
  function pipe(schema: any, one: any, two: any, three: any): Schema<'wrap', 3>;
  function pipe(schema: any, one: any, two: any, three: any, four: any): Schema<'wrap', 4>;
}
