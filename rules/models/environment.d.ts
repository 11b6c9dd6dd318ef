/**
 * Checked environments: a variable that is not set gets the default that stands in the program.
 * @see https://github.com/af/envalid
 * @see https://github.com/mozilla/node-convict/tree/master/packages/convict#api
 * @see https://github.com/evanshortiss/env-var/blob/master/API.md
 * @versions envalid 8, convict 6, env-var 7
 */
declare module 'envalid' {
  function cleanEnv(environment: any, specs: any, options?: any): ParsedBy<0, 1>;
  function str(spec?: any): Schema<'default', 0>;
  function email(spec?: any): Schema<'default', 0>;
  function host(spec?: any): Schema<'default', 0>;
  function url(spec?: any): Schema<'default', 0>;
  function json(spec?: any): Schema<'default', 0>;
  function num(spec?: any): Schema<'safe'>;
  function port(spec?: any): Schema<'safe'>;
  function bool(spec?: any): Schema<'default', 0>;
}

declare module 'convict' {
  interface Config {
    get(path?: any): Env;
    validate(options?: any): this;
    load(values: any): this;
    loadFile(paths: any): this;
    set(path: any, value: any): this;
    has(path: any): boolean;
  }
  interface Maker {
    (schema: any, options?: any): Config & Schema<'object', 0>;
    [member: string]: any;
  }
  const convict: Maker;
  export = convict;
}

declare module 'env-var' {
  interface Variable {
    default(value: any): Variable & Schema<'default', 0>;
    required(on?: any): this;
    example(value: any): this;
    convertFromBase64(): this;
    asString(): Env;
    asUrlString(): Env;
    asEmailString(): Env;
  }
  interface Variables {
    get(name?: any): Variable;
    from(values: any, ...rest: any[]): Variables;
  }
  const env: Variables;
  function get(name?: any): Variable;
  function from(values: any, ...rest: any[]): Variables;
  export default env;
}
