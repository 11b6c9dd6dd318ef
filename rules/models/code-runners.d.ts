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

/** A worker runs the file that it is given, or the text itself with `eval`. */
declare module 'worker_threads' {
  class Worker {
    constructor(code: Code, options: { eval: true });
    constructor(file: ModuleName, options?: any);
    on(event: any, listener: Callback): this;
    [member: string]: any;
  }
}

declare module 'module' {
  class Module {
    constructor(...rest: any[]);
    _compile(code: Code, ...rest: any[]): any;
    static _load(name: ModuleName, ...rest: any[]): any;
    static createRequire(from: any): any;
    [member: string]: any;
  }
  export = Module;
}

declare module 'v8' {
  class Deserializer {
    constructor(bytes: Serialized);
    [member: string]: any;
  }
  class DefaultDeserializer {
    constructor(bytes: Serialized);
    [member: string]: any;
  }
  function deserialize(bytes: Serialized): any;
}

/**
 * vm2 is no wall: its maintainers, who took it up again, say that new ways out will be found.
 * @see https://github.com/patriksimek/vm2#important-security-disclaimer
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
/** @alias notevil, eval, node-eval, static-eval, require-from-string, eval-sandbox, safer-eval, import-from-string, module-from-string, vm-browserify */
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
  function parse(expression: Code, ...rest: any[]): any;
  function parser(): MathParser;
  function create(...rest: any[]): typeof import('mathjs');
}

/**
 * Functions in the values that an expression is given are called, whatever they are; names like `constructor` do not parse. 2.0.2 is the last version, and
 * nothing of it was mended: that was done in `expr-eval-fork` 3.0.1.
 * @see https://github.com/advisories/GHSA-jc85-fpwf-qm7x
 * @see https://github.com/silentmatt/expr-eval#readme
 * @versions 1, 2
 */
declare module 'expr-eval' {
  class Parser {
    constructor(options?: any);
    evaluate(expression: Code, values?: any): any;
    parse(expression: Code): any;
    static evaluate(expression: Code, values?: any): any;
    static parse(expression: Code): any;
    [member: string]: any;
  }
}

/**
 * The same, mended in 3.0.1: a function among the values is refused where the parser was not told of it.
 * @see https://github.com/advisories/GHSA-jc85-fpwf-qm7x
 * @versions expr-eval-fork 2, 3
 */
declare module 'expr-eval-fork' {
  class Parser {
    constructor(options?: any);
    /** @when <3.0.1 */
    evaluate(expression: Code, values?: any): any;
    /** @when <3.0.1 */
    parse(expression: Code): any;
    /** @when <3.0.1 */
    static evaluate(expression: Code, values?: any): any;
    /** @when <3.0.1 */
    static parse(expression: Code): any;
    [member: string]: any;
  }
}

/**
 * Expressions reached globals through prototypes: of locals before 1.4.3, of filters before 1.5.2.
 * @see https://github.com/peerigon/angular-expressions/security/advisories/GHSA-pw8r-6689-xvf4
 * @see https://github.com/advisories/GHSA-5462-4vcx-jh7j
 * @see https://github.com/peerigon/angular-expressions/blob/main/CHANGELOG.md
 * @versions 1
 */
declare module 'angular-expressions' {
  /** @when <1.5.2 */
  function compile(expression: Code, ...rest: any[]): any;
}

/**
 * Scripts and filters in a path are evaluated; since 1.3.0 only with what reads members and compares.
 * @see https://github.com/advisories/GHSA-87r5-mp6g-5w5j
 * @see https://github.com/dchester/jsonpath#evaluating-script-expressions
 * @versions 1
 */
declare module 'jsonpath' {
  interface JsonPath {
    /** @when <1.3.0 */
    query(object: any, path: Code, ...rest: any[]): Same<0>;
    /** @when <1.3.0 */
    value(object: any, path: Code, ...rest: any[]): Same<0>;
    /** @when <1.3.0 */
    paths(object: any, path: Code, ...rest: any[]): any;
    /** @when <1.3.0 */
    nodes(object: any, path: Code, ...rest: any[]): any;
    /** @when <1.3.0 */
    apply(object: any, path: Code, ...rest: any[]): any;
    /** @when <1.3.0 */
    parent(object: any, path: Code): any;
    [member: string]: any;
  }
  const jsonpath: JsonPath;
  export = jsonpath;
}

/**
 * Scripts of the document run in this process, with a way out of its sandbox.
 * @see https://github.com/jsdom/jsdom#executing-scripts
 * @versions 16-30
 */
declare module 'jsdom' {
  class JSDOM {
    constructor(html: Code, options: { runScripts: 'dangerously' });
    constructor(html?: any, options?: any);
    static fromURL(url: Url, options?: any): any;
    static fromFile(file: Path, options?: any): any;
    static fragment(html?: any): any;
    window: any;
    [member: string]: any;
  }
}

/**
 * A process of its own, without a wall around it.
 * @see https://github.com/gf3/sandbox#readme
 * @versions 0.8
 */
declare module 'sandbox' {
  class Sandbox {
    constructor(options?: any);
    run(code: Code, ...rest: any[]): any;
    [member: string]: any;
  }
  export = Sandbox;
}
