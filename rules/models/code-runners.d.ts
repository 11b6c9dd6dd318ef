/**
 * What runs text as a program.
 * @see https://nodejs.org/api/vm.html
 * @see https://nodejs.org/api/v8.html#v8deserializebuffer
 * @see https://nodejs.org/api/module.html
 * @versions Node 18, 20, 22, 24
 */

declare module 'vm' {
  function runInNewContext(code: Code, ...rest: any[]): any;
  function runInContext(code: Code, ...rest: any[]): any;
  function runInThisContext(code: Code, ...rest: any[]): any;
  function compileFunction(code: Code, ...rest: any[]): any;
  class Script {
    constructor(code: Code, options?: any);
    runInNewContext(...rest: any[]): any;
    runInContext(...rest: any[]): any;
    runInThisContext(...rest: any[]): any;
  }
  class SourceTextModule {
    constructor(code: Code, options?: any);
  }
}

declare module 'v8' {
  function deserialize(bytes: Serialized): any;
}

/**
 * vm2 is no longer a sandbox: its maintainers say so.
 * @see https://github.com/patriksimek/vm2#readme
 * @versions 3
 */
declare module 'vm2' {
  class VM {
    constructor(options?: any);
    run(code: Code, ...rest: any[]): any;
  }
  class NodeVM {
    constructor(options?: any);
    run(code: Code, ...rest: any[]): any;
    static code(code: Code, ...rest: any[]): any;
  }
  class VMScript {
    constructor(code: Code, ...rest: any[]);
  }
}

/**
 * Evaluators that promise to be safe and have been escaped from.
 * @see https://github.com/hacksparrow/safe-eval
 * @versions 0.4
 */
/** @alias notevil, eval, node-eval, static-eval, require-from-string, eval-sandbox */
declare module 'safe-eval' {
  function evaluate(code: Code, ...rest: any[]): any;
  export = evaluate;
}

/**
 * @see https://mathjs.org/docs/expressions/security.html
 * @versions 5-15
 */
declare module 'mathjs' {
  interface MathParser {
    evaluate(expression: Code): any;
    [member: string]: any;
  }
  function evaluate(expression: Code, scope?: any): any;
  function compile(expression: Code): any;
  function parser(): MathParser;
  function create(...rest: any[]): typeof import('mathjs');
}

/**
 * @see https://pugjs.org/api/reference.html
 * @versions 2, 3
 */
/** @alias jade */
declare module 'pug' {
  function compile(template: Template, options?: any): any;
  function compileClient(template: Template, options?: any): any;
  function render(template: Template, options?: Locals, ...rest: any[]): Mix;
  function renderFile(path: Path, options?: Locals, ...rest: any[]): Mix;
}

/**
 * @see https://github.com/mde/ejs#usage
 * @versions 2, 3, 4
 */
declare module 'ejs' {
  function compile(template: Template, options?: any): any;
  function render(template: Template, data?: Locals, options?: Locals): Mix;
  function renderFile(path: Path, data?: Locals, ...rest: any[]): Mix;
}

/**
 * @see https://handlebarsjs.com/api-reference/compilation.html
 * @versions 4
 */
declare module 'handlebars' {
  function compile(template: Template, options?: any): any;
  function precompile(template: Template, options?: any): any;
  function create(): typeof import('handlebars');
}

/**
 * @see https://mozilla.github.io/nunjucks/api.html#renderstring
 * @versions 3
 */
declare module 'nunjucks' {
  class Environment {
    constructor(...rest: any[]);
    renderString(template: Template, ...rest: any[]): Mix;
    addFilter(...rest: any[]): this;
    [member: string]: any;
  }
  function renderString(template: Template, ...rest: any[]): Mix;
  function compile(template: Template, ...rest: any[]): any;
  function configure(...rest: any[]): Environment;
}

/**
 * @see https://eta.js.org/docs/api
 * @versions 2, 3, 4
 */
declare module 'eta' {
  class Eta {
    constructor(options?: any);
    renderString(template: Template, data?: any): Mix;
    renderStringAsync(template: Template, data?: any): Mix;
    compile(template: Template, options?: any): any;
  }
  function render(template: Template, data?: any, ...rest: any[]): Mix;
  function compile(template: Template, ...rest: any[]): any;
}

/**
 * @see https://squirrelly.js.org/docs
 * @versions 7, 8, 9
 */
declare module 'squirrelly' {
  function render(template: Template, data?: Locals, ...rest: any[]): Mix;
  function compile(template: Template, ...rest: any[]): any;
}

/**
 * @see https://olado.github.io/doT/index.html
 * @versions 1, 2
 */
declare module 'dot' {
  function template(template: Template, ...rest: any[]): any;
  function compile(template: Template, ...rest: any[]): any;
}

/**
 * @see https://github.com/twitter/hogan.js
 * @versions 3
 */
declare module 'hogan.js' {
  function compile(template: Template, ...rest: any[]): any;
}
