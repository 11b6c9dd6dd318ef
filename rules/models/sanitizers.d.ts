/**
 * What makes text fit for markup or a shell.
 * @see https://github.com/component/escape-html#readme
 * @versions 1
 */
declare module 'escape-html' {
  function escapeHtml(text: any): Escaped<'html'>;
  export = escapeHtml;
}

/**
 * @see https://github.com/mathiasbynens/he#heencodetext-options
 * @versions 1
 */
declare module 'he' {
  function encode(text: any, options?: any): Escaped<'html'>;
  function escape(text: any): Escaped<'html'>;
  function decode(text: any, options?: any): Unescaped<'html'>;
  function unescape(text: any, options?: any): Unescaped<'html'>;
}

/**
 * @see https://github.com/mdevils/html-entities#readme
 * @versions 1, 2
 */
declare module 'html-entities' {
  function encode(text: any, options?: any): Escaped<'html'>;
  function decode(text: any, options?: any): Unescaped<'html'>;
  function decodeEntity(text: any, options?: any): Unescaped<'html'>;
}

/**
 * @see https://github.com/fb55/entities#readme
 * @versions entities 2 to 7, ent 2
 */
/** @alias ent */
declare module 'entities' {
  function encode(text: any, ...rest: any[]): Escaped<'html'>;
  function encodeHTML(text: any): Escaped<'html'>;
  function encodeXML(text: any): Escaped<'html'>;
  function encodeNonAsciiHTML(text: any): Escaped<'html'>;
  function escape(text: any): Escaped<'html'>;
  function escapeAttribute(text: any): Escaped<'html'>;
  function escapeUTF8(text: any): Escaped<'html'>;
  function decode(text: any, ...rest: any[]): Unescaped<'html'>;
  function decodeHTML(text: any, ...rest: any[]): Unescaped<'html'>;
  function decodeHTMLStrict(text: any, ...rest: any[]): Unescaped<'html'>;
  function decodeHTML5(text: any, ...rest: any[]): Unescaped<'html'>;
  function decodeXML(text: any, ...rest: any[]): Unescaped<'html'>;
}

/**
 * @see https://github.com/apostrophecms/sanitize-html#readme
 * @versions 1, 2
 */
declare module 'sanitize-html' {
  function sanitize(html: any, options?: any): Escaped<'html'>;
  export = sanitize;
}

/**
 * @see https://github.com/cure53/DOMPurify#readme
 * @versions 2, 3
 */
/** @alias isomorphic-dompurify */
declare module 'dompurify' {
  interface Purify {
    (window: any): Purify;
    sanitize(html: any, options?: any): Escaped<'html'>;
    [member: string]: any;
  }
  const purify: Purify;
  export = purify;
}

/**
 * @see https://jsxss.com/en/index.html
 * @versions 1
 */
declare module 'xss' {
  interface FilterXSS {
    (html: any, options?: any): Escaped<'html'>;
    filterXSS(html: any, options?: any): Escaped<'html'>;
  }
  const filter: FilterXSS;
  export = filter;
}

/**
 * @see https://github.com/ljharb/shell-quote#readme
 * @versions 1
 */
declare module 'shell-quote' {
  function quote(args: any): Escaped<'shell'>;
}

/**
 * @see https://github.com/xxorax/node-shell-escape#readme
 * @versions 0.2
 */
/** @alias shell-escape-tag */
declare module 'shell-escape' {
  function escape(args: any): Escaped<'shell'>;
  export = escape;
}
