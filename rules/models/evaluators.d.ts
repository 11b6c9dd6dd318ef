/**
 * Languages that look like data and run as programs.
 * MDX: whoever writes the document writes JavaScript.
 * @see https://mdxjs.com/packages/mdx/#security
 * @see https://github.com/hashicorp/next-mdx-remote#security
 * @versions @mdx-js/mdx 2, 3, next-mdx-remote 4 to 6
 */
declare module '@mdx-js/mdx' {
  function evaluate(source: Code, options?: any): any;
  function evaluateSync(source: Code, options?: any): any;
  function compile(source: Template, options?: any): any;
  function compileSync(source: Template, options?: any): any;
  function run(program: Code, options?: any): any;
  function runSync(program: Code, options?: any): any;
}

declare module 'next-mdx-remote/rsc' {
  function compileMDX(options: { source: Code }): any;
}

/**
 * Before 10.3.0 scripts in a path were run by `vm`, which is no sandbox.
 * @see https://github.com/advisories/GHSA-pppg-cpfq-h7wr
 * @see https://github.com/advisories/GHSA-hw8r-x6gr-5gjp
 * @versions 4-10
 */
declare module 'jsonpath-plus' {
  function JSONPath(options: { path: any; eval: false }, ...rest: any[]): any;
  function JSONPath(options: { path: any; preventEval: true }, ...rest: any[]): any;
  function JSONPath(options: { path: Code; eval: 'native' }, ...rest: any[]): any;
  /** @when <10.3.0 */
  function JSONPath(options: { path: Code }, ...rest: any[]): any;
}

/**
 * Compiles templates to functions.
 * @see https://github.com/gsf/whiskers.js/
 * @versions 0.4
 */
declare module 'whiskers' {
  function render(template: Template, context?: any): Mix;
  function compile(template: Template): any;
}

/**
 * A function is written of the schema and compiled: the schema is a part of the program.
 * @see https://github.com/fastify/fast-json-stringify#security-notice
 * @versions 1 to 7
 */
declare module 'fast-json-stringify' {
  type JsonSchema = Code | { properties?: Code; patternProperties?: Code; additionalProperties?: Code; items?: Code; anyOf?: Code; oneOf?: Code; allOf?: Code; definitions?: Code; $defs?: Code };
  interface Build {
    (schema: JsonSchema, options?: { schema?: Code }): any;
    build(schema: JsonSchema, options?: { schema?: Code }): any;
    [member: string]: any;
  }
  const build: Build;
  export default build;
  export = build;
}
