/**
 * Template engines: whoever writes the template writes a program.
 * @see https://portswigger.net/research/server-side-template-injection
 * @versions the current ones of each
 */

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
  class EjsTemplate {
    constructor(template: Template, options?: any);
    [member: string]: any;
  }
  export { EjsTemplate as Template };
  function compile(template: Template, options?: any): any;
  function render(template: Template, data?: Locals, options?: Locals): Mix;
  function renderFile(path: Path, data?: Locals, ...rest: any[]): Mix;
}

/**
 * @see https://handlebarsjs.com/api-reference/compilation.html
 * @versions 4
 */
declare module 'handlebars' {
  class SafeString {
    constructor(markup: Html);
  }
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
  class NunjucksTemplate {
    constructor(template: Template, ...rest: any[]);
    [member: string]: any;
  }
  export { NunjucksTemplate as Template };
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

/**
 * Handlebars for express.
 * @see https://github.com/pillarjs/hbs#helpers-and-partials
 * @versions 4
 */
declare module 'hbs' {
  interface Hbs {
    compile(template: Template, options?: any): any;
    precompile(template: Template, options?: any): any;
    SafeString: any;
    handlebars: typeof import('handlebars');
    [member: string]: any;
  }
  const hbs: Hbs;
  export = hbs;
}

/**
 * Lodash's templates by themselves.
 * @see https://lodash.com/docs/4.17.15#template
 * @versions 4
 */
/** @alias lodash/template, lodash-es/template, underscore/modules/template.js */
declare module 'lodash.template' {
  function template(template: Template, options?: any): any;
  export = template;
}

/**
 * @see https://github.com/twigjs/twig.js/wiki
 * @versions 1
 */
declare module 'twig' {
  function twig(options: { data: Template }): any;
  function renderFile(path: Path, ...rest: any[]): any;
}

/**
 * @see https://node-swig.github.io/swig-templates/docs/api/
 * @versions swig 1, swig-templates 2
 */
/** @alias swig-templates */
declare module 'swig' {
  class Swig {
    constructor(options?: any);
    render(template: Template, options?: any): Mix;
    compile(template: Template, options?: any): any;
    precompile(template: Template, options?: any): any;
    [member: string]: any;
  }
  function render(template: Template, options?: any): Mix;
  function compile(template: Template, options?: any): any;
  function precompile(template: Template, options?: any): any;
}

/**
 * @see https://github.com/linkedin/dustjs/wiki
 * @versions 2, 3
 */
/** @alias dustjs, dustjs-helpers */
declare module 'dustjs-linkedin' {
  function compile(template: Template, ...rest: any[]): any;
  function compileFn(template: Template, ...rest: any[]): any;
  function loadSource(compiled: Code, ...rest: any[]): any;
  function renderSource(template: Template, ...rest: any[]): any;
}

/**
 * @see https://github.com/shepherdwind/velocity.js#readme
 * @versions 2
 */
declare module 'velocityjs' {
  function render(template: Template, ...rest: any[]): Mix;
  function parse(template: Template, ...rest: any[]): any;
}

/**
 * @see https://aui.github.io/art-template/docs/api.html
 * @versions 4
 */
declare module 'art-template' {
  function render(template: Template, data?: any, ...rest: any[]): Mix;
  function compile(template: Template, ...rest: any[]): any;
}

/**
 * @see https://edgejs.dev/docs/getting-started
 * @versions 5, 6
 */
declare module 'edge.js' {
  class Edge {
    constructor(options?: any);
    static create(options?: any): Edge;
    renderRaw(template: Template, ...rest: any[]): Mix;
    renderRawSync(template: Template, ...rest: any[]): Mix;
    [member: string]: any;
  }
}

/**
 * Templates without a program in them: whoever writes one reads what the view holds, and writes the markup of the page.
 * @see https://github.com/janl/mustache.js#usage
 * @see https://liquidjs.com/api/classes/Liquid.html
 * @versions mustache 2 to 4, liquidjs 9, 10
 */
declare module 'mustache' {
  interface Mustache {
    render(template: Template, view?: any, ...rest: any[]): Mix;
    to_html(template: Template, view?: any, ...rest: any[]): Mix;
    [member: string]: any;
  }
  const mustache: Mustache;
  export = mustache;
}

declare module 'liquidjs' {
  class Liquid {
    constructor(options?: any);
    parse(template: Template, ...rest: any[]): any;
    parseAndRender(template: Template, view?: any, ...rest: any[]): Mix;
    parseAndRenderSync(template: Template, view?: any, ...rest: any[]): Mix;
    [member: string]: any;
  }
}

/**
 * The builds of Vue that compile templates where they run: whoever writes a template writes a program for the page.
 * @see https://vuejs.org/guide/best-practices/security.html#rule-no-1-never-use-non-trusted-templates
 * @versions 2, 3
 */
/** @alias vue/dist/vue.esm-bundler.js, vue/dist/vue.esm-bundler, vue/dist/vue.esm-browser.js, vue/dist/vue.esm-browser.prod.js, vue/dist/vue.esm.js, vue/dist/vue.js, vue/dist/vue.cjs.js */
declare module 'vue' {
  type Options = { template: Template };
  interface App {
    component(name: any, options: Options): this;
    [member: string]: any;
  }
  function createApp(options: Options, ...rest: any[]): App;
  function createSSRApp(options: Options, ...rest: any[]): App;
  function createApp(...rest: any[]): App;
  function createSSRApp(...rest: any[]): App;
  function defineComponent(options: Options, ...rest: any[]): any;
  function compile(template: Template, options?: any): any;
}
