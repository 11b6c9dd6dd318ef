/**
 * Text that becomes markup without being sanitised, and markup that is put in as it is.
 * @see https://marked.js.org/#usage
 * @see https://github.com/showdownjs/showdown#node
 * @see https://hono.dev/docs/helpers/html
 * @versions marked 4 to 16, showdown 1, 2, snarkdown 2, hono 3, 4
 */
declare module 'marked' {
  interface Marked {
    (text: any, ...options: any[]): Same<0>;
    parse(text: any, ...options: any[]): Same<0>;
    parseInline(text: any, ...options: any[]): Same<0>;
    [member: string]: any;
  }
  const marked: Marked;
  function parse(text: any, ...options: any[]): Same<0>;
  function parseInline(text: any, ...options: any[]): Same<0>;
  export default marked;
}

declare module 'showdown' {
  class Converter {
    constructor(options?: any);
    makeHtml(text: any): Same<0>;
  }
}

declare module 'snarkdown' {
  export default function snarkdown(text: any): Same<0>;
}

declare module 'hono/html' {
  function html(text: TemplateStringsArray, ...values: any[]): any;
  function raw(markup: Html, ...rest: any[]): any;
}
