/**
 * Ajv: validators made from JSON Schema.
 * @see https://ajv.js.org/api.html
 * @versions 6, 8
 */

/** @alias ajv/dist/2019, ajv/dist/2020 */
declare module 'ajv' {
  interface ValidateFunction {
    (value: any): Checked<0>;
    errors: any;
  }
  class Ajv {
    constructor(options?: any);
    compile(schema: any, meta?: any): ValidateFunction & Schema<'json-schema', 0>;
    compileAsync(schema: any, meta?: any): ValidateFunction & Schema<'json-schema', 0>;
    validate(schema: any, value: any): any;
    addSchema(...parts: any[]): this;
    addFormat(...parts: any[]): this;
    addKeyword(...parts: any[]): this;
    getSchema(id: any): ValidateFunction;
    errors: any;
  }
  export default Ajv;
}
