/**
 * The Fetch API's request as servers get it (Workers, Deno, Bun, Next, Remix, Hono), and what is taken apart with URL.
 * @see https://developer.mozilla.org/en-US/docs/Web/API/Request
 * @see https://developer.mozilla.org/en-US/docs/Web/API/URLSearchParams
 * @versions Node 18, 20, 22, 24
 */
interface Request {
  url: Remote;
  headers: Headers;
  body: RemoteStream;
  referrer: Remote;
  json(): Promise<Remote>;
  text(): Promise<Remote>;
  formData(): Promise<RemoteFormData>;
  blob(): Promise<Remote>;
  arrayBuffer(): Promise<Remote>;
  bytes(): Promise<Remote>;
  clone(): this;
}

/** Headers of a request. */
interface Headers {
  get(name: any): Remote;
  getAll(name: any): Remote;
  getSetCookie(): Remote;
  has(name: any): boolean;
  forEach(each: (value: Remote, name: Remote) => void): void;
  entries(): Iterable<Remote>;
  values(): Iterable<Remote>;
  keys(): Iterable<Remote>;
  [Symbol.iterator](): Iterator<Remote>;
}

/** A form that a client sent. */
interface RemoteFormData {
  get(name: any): Remote;
  getAll(name: any): Remote;
  has(name: any): boolean;
  forEach(each: (value: Remote, name: Remote) => void): void;
  entries(): Iterable<Remote>;
  values(): Iterable<Remote>;
  keys(): Iterable<Remote>;
  [Symbol.iterator](): Iterator<Remote>;
}

/** What a handler answers with. @see https://developer.mozilla.org/en-US/docs/Web/API/Response/redirect_static */
interface ResponseConstructor {
  new (body?: any, init?: any): any;
  redirect(url: RedirectUrl, status?: any): any;
  json(data: any, init?: any): any;
}
declare const Response: ResponseConstructor;

/** A request of one's own goes where the address says that it is made of. */
interface RequestConstructor {
  new (url: any, init?: any): Same<0>;
}
declare const Request: RequestConstructor;

/** Taking a URL or a query string apart keeps what it was made of. */
interface URLConstructor {
  new (url: any, base?: any): Same<0>;
  parse(url: any, base?: any): Same<0>;
  canParse(url: any, base?: any): boolean;
}
interface URLSearchParamsConstructor {
  new (init?: any): Same<0>;
}
declare const URL: URLConstructor;
declare const URLSearchParams: URLSearchParamsConstructor;

declare module 'node:url' {
  const URL: URLConstructor;
  const URLSearchParams: URLSearchParamsConstructor;
  function parse(url: any, query?: any, slashes?: any): Same<0>;
  function format(url: any, options?: any): Mix;
  function resolve(from: any, to: any): Same<1>;
  function fileURLToPath(url: any): Same<0>;
  function pathToFileURL(path: any): Same<0>;
}

declare module 'node:querystring' {
  function parse(text: any, ...options: any[]): Same<0>;
  function decode(text: any, ...options: any[]): Same<0>;
  function stringify(value: any, ...options: any[]): Mix;
  function escape(text: any): Mix;
  function unescape(text: any): Same<0>;
}

/** @alias query-string, picoquery, fast-querystring */
declare module 'qs' {
  function parse(text: any, options?: any): Same<0>;
  function parseUrl(text: any, options?: any): Same<0>;
  function stringify(value: any, options?: any): Mix;
  export default qs;
  const qs: typeof import('qs');
}
