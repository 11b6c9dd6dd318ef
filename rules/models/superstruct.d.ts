/**
 * Superstruct.
 * @see https://docs.superstructjs.org
 * @versions 1, 2
 */
declare module 'superstruct' {
  function create(value: any, struct: any, message?: any): ParsedBy<0, 1>;
  function mask(value: any, struct: any, message?: any): ParsedBy<0, 1>;
  function is(value: any, struct: any): Checked<0, 1>;
  function assert(value: any, struct: any, message?: any): Checked<0, 1>;
  function validate(value: any, struct: any, options?: any): any;
  function string(): Schema<'pass'>;
  function any(): Schema<'pass'>;
  function unknown(): Schema<'pass'>;
  function number(): Schema<'safe'>;
  function integer(): Schema<'safe'>;
  function bigint(): Schema<'safe'>;
  function boolean(): Schema<'safe'>;
  function date(): Schema<'safe'>;
  function literal(value: any): Schema<'safe'>;
  function enums(values: any): Schema<'safe'>;
  function pattern(struct: any, pattern: any): Schema<'regex', 1>;
  function object(shape?: any): Schema<'object', 0>;
  function type(shape: any): Schema<'object', 0>;
  function partial(struct: any): Schema<'wrap', 0>;
  function array(item?: any): Schema<'array', 0>;
  function optional(struct: any): Schema<'wrap', 0>;
  function nullable(struct: any): Schema<'wrap', 0>;
  function defaulted(struct: any, fallback: any, options?: any): Schema<'wrap', 0>;
  function size(struct: any, ...limits: any[]): Schema<'wrap', 0>;
  function nonempty(struct: any): Schema<'wrap', 0>;
  function trimmed(struct: any): Schema<'wrap', 0>;
  function refine(struct: any, name: any, check: any): Schema<'wrap', 0>;
  function coerce(struct: any, condition: any, change: any): Schema<'wrap', 0>;
  function min(struct: any, limit: any, options?: any): Schema<'wrap', 0>;
  function max(struct: any, limit: any, options?: any): Schema<'wrap', 0>;
  function union(structs: any): Schema<'wrap', 0>;
}
