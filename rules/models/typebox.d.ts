/**
 * TypeBox: JSON Schemas with types. Elysia hands its builder out as `t`.
 * @see https://github.com/sinclairzx81/typebox#types
 * @versions 0.26 to 0.34, typebox 1
 */
/** @alias typebox, @fastify/type-provider-typebox */
declare module '@sinclair/typebox' {
  interface Validator {}
  interface Types {
    Object(members: any, options?: any): Validator & Schema<'object', 0>;
    Array(items: any, options?: any): Validator & Schema<'array', 0>;
    String(options?: any): Validator & Schema<'json-schema', 0>;
    Number(options?: any): Validator & Schema<'safe'>;
    Integer(options?: any): Validator & Schema<'safe'>;
    BigInt(options?: any): Validator & Schema<'safe'>;
    Numeric(options?: any): Validator & Schema<'safe'>;
    Boolean(options?: any): Validator & Schema<'safe'>;
    BooleanString(options?: any): Validator & Schema<'safe'>;
    Date(options?: any): Validator & Schema<'safe'>;
    Null(options?: any): Validator & Schema<'safe'>;
    Literal(value: any, options?: any): Validator & Schema<'safe'>;
    Enum(values: any, options?: any): Validator & Schema<'safe'>;
    UnionEnum(values: any, options?: any): Validator & Schema<'safe'>;
    Union(types: any, options?: any): Validator & Schema<'wrap', 0>;
    Optional(type: any, ...more: any[]): Validator & Schema<'wrap', 0>;
    Nullable(type: any, ...more: any[]): Validator & Schema<'wrap', 0>;
    Partial(type: any, options?: any): Validator & Schema<'wrap', 0>;
    Required(type: any, options?: any): Validator & Schema<'wrap', 0>;
    Readonly(type: any): Validator & Schema<'wrap', 0>;
    RegExp(pattern: any, options?: any): Validator & Schema<'regex', 0>;
    Any(options?: any): Validator & Schema<'pass'>;
    Unknown(options?: any): Validator & Schema<'pass'>;
    Record(keys: any, values: any, options?: any): Validator & Schema<'pass'>;
    Intersect(types: any, options?: any): Validator & Schema<'pass'>;
    File(options?: any): Validator & Schema<'pass'>;
    [type: string]: any;
  }
  const Type: Types;
  const t: Types;
}
