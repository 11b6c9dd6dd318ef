/**
 * Hono: web server.
 * @see https://hono.dev/docs/api/request
 * @versions 3, 4
 */

/** @alias hono/tiny, hono/quick */
declare module 'hono' {
  interface HonoRequest {
    param(name?: any): Remote;
    query(name?: any): Remote;
    queries(name?: any): Remote;
    header(name?: any): Remote;
    json(): Promise<Remote>;
    text(): Promise<Remote>;
    parseBody(options?: any): Promise<Remote>;
    formData(): Promise<RemoteFormData>;
    blob(): Promise<Remote>;
    arrayBuffer(): Promise<Remote>;
    cookie(name?: any): Remote;
    url: Remote;
    path: Remote;
    raw: Request;
    /** What a validator in the same list of handlers let through. */
    valid(target: any): RemoteParsed;
  }
  interface Context {
    req: HonoRequest;
    env: Bindings;
    var: any;
    get(name: any): any;
    set(name: any, value: any): void;
    json(...parts: any[]): any;
    text(...parts: any[]): any;
    html(text: Html, ...rest: any[]): any;
    redirect(url: RedirectUrl, status?: any): any;
  }
  interface Bindings {
    /** The usual name of a D1 binding. */
    DB: D1Database;
    [name: string]: any;
  }
  type Next = () => Promise<void>;
  type Handler = (c: Context, next: Next) => any;
  type MiddlewareHandler = Handler;
  class Hono {
    constructor(options?: any);
    get(...handlers: (Handler | any)[]): this;
    post(...handlers: (Handler | any)[]): this;
    put(...handlers: (Handler | any)[]): this;
    patch(...handlers: (Handler | any)[]): this;
    delete(...handlers: (Handler | any)[]): this;
    options(...handlers: (Handler | any)[]): this;
    all(...handlers: (Handler | any)[]): this;
    on(method: any, path: any, ...handlers: Handler[]): this;
    use(...handlers: (Handler | any)[]): this;
    route(path: any, app?: any): this;
    basePath(path: any): this;
    onError(handler: (error: any, c: Context) => any): this;
    notFound(handler: (c: Context) => any): this;
    fetch: any;
  }
}

/** @see https://hono.dev/docs/helpers/factory */
declare module 'hono/factory' {
  import type { Handler, Hono } from 'hono';
  interface Factory {
    createMiddleware(handler: Handler): any;
    createHandlers(...handlers: (Handler | any)[]): any;
    createApp(options?: any): Hono;
  }
  function createMiddleware(handler: Handler): any;
  function createFactory(options?: any): Factory;
}

declare module 'hono/cookie' {
  function getCookie(c: any, name?: any, prefix?: any): Remote;
  /** @api cookie-sign */
  function getSignedCookie(c: any, secret: any, name?: any): Remote;
  /** @api cookie-sign */
  function setSignedCookie(c: any, name: any, value: any, secret: any, options?: any): any;
}

/**
 * @see https://hono.dev/docs/guides/validation
 * @versions 0.2 to 0.9
 */
declare module '@hono/zod-validator' {
  interface Validator {
    (c: any, next: any): any;
  }
  function zValidator(target: any, schema: any, hook?: any): Validator & Schema<'wrap', 1>;
}

declare module '@hono/valibot-validator' {
  import type { Validator } from '@hono/zod-validator';
  function vValidator(target: any, schema: any, hook?: any): Validator & Schema<'wrap', 1>;
}

declare module '@hono/standard-validator' {
  import type { Validator } from '@hono/zod-validator';
  function sValidator(target: any, schema: any, hook?: any): Validator & Schema<'wrap', 1>;
}
