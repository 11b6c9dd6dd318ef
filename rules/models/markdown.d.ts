/**
 * Markdown that becomes markup. These hand the HTML in a document on as it is, scripts and all; markdown-it and micromark do so only when told.
 * @see https://marked.js.org/#usage
 * @see https://github.com/showdownjs/showdown/wiki/Markdown's-XSS-Vulnerability-(and-how-to-mitigate-it)
 * @see https://github.com/markdown-it/markdown-it#init-with-presets-and-options
 * @see https://github.com/micromark/micromark#security
 * @see https://github.com/developit/snarkdown#readme
 * @see https://github.com/jonschlinkert/remarkable#options
 * @versions marked 1 to 17, showdown 1, 2, snarkdown 2, markdown-it 8 to 14, micromark 2 to 4, remarkable 2
 */
declare module 'marked' {
  interface Parse {
    (text: any, options: { sanitize: true }): Escaped<'html'>;
    /** @api markdown */
    (text: any, ...options: any[]): Mix;
    parse(text: any, options: { sanitize: true }): Escaped<'html'>;
    /** @api markdown */
    parse(text: any, ...options: any[]): Mix;
    /** @api markdown */
    parseInline(text: any, ...options: any[]): Mix;
    [member: string]: any;
  }
  class Marked {
    constructor(...options: any[]);
    use(...options: any[]): this;
    setOptions(options: any): this;
    /** @api markdown */
    parse(text: any, ...options: any[]): Mix;
    /** @api markdown */
    parseInline(text: any, ...options: any[]): Mix;
    [member: string]: any;
  }
  /** @api markdown */
  function parse(text: any, ...options: any[]): Mix;
  /** @api markdown */
  function parseInline(text: any, ...options: any[]): Mix;
  const marked: Parse;
  export { marked, marked as default, Marked, parse, parseInline };
}

declare module 'showdown' {
  class Converter {
    constructor(options?: any);
    /** @api markdown */
    makeHtml(text: any): Mix;
    [member: string]: any;
  }
  const showdown: typeof import('showdown');
  export default showdown;
}

declare module 'snarkdown' {
  /** @api markdown */
  function snarkdown(text: any): Mix;
  export default snarkdown;
}

declare module 'micromark' {
  /** @api markdown */
  function micromark(text: any, options: { allowDangerousHtml: true }): Mix;
  function micromark(text: any, ...options: any[]): Escaped<'html'>;
}

declare module 'markdown-it' {
  interface Open {
    /** @api markdown */
    render(text: any, env?: any): Mix;
    /** @api markdown */
    renderInline(text: any, env?: any): Mix;
    use(...plugin: any[]): this;
    enable(...rules: any[]): this;
    disable(...rules: any[]): this;
    [member: string]: any;
  }
  interface Closed {
    render(text: any, env?: any): any;
    [member: string]: any;
  }
  interface MarkdownIt {
    new (options: { html: true }): Open;
    new (preset: any, options: { html: true }): Open;
    new (preset: 'commonmark'): Open;
    new (...options: any[]): Closed;
    (options: { html: true }): Open;
    (preset: any, options: { html: true }): Open;
    (preset: 'commonmark'): Open;
    (...options: any[]): Closed;
  }
  const markdownIt: MarkdownIt;
  export = markdownIt;
}

declare module 'remarkable' {
  interface Open {
    /** @api markdown */
    render(text: any, env?: any): Mix;
    [member: string]: any;
  }
  interface RemarkableConstructor {
    new (options: { html: true }): Open;
    new (preset: any, options: { html: true }): Open;
    new (...options: any[]): any;
  }
  const Remarkable: RemarkableConstructor;
  export { Remarkable };
}
