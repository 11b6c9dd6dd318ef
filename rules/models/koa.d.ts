/**
 * Koa: web server.
 * @see https://koajs.com/#context
 * @versions 2, 3
 */
declare module 'koa' {
  import type { IncomingMessage } from 'http';

  class Application {
    constructor(options?: any);
    use(middleware: Application.Middleware): this;
    on(event: 'error', listener: (error: any, ctx: Application.Context) => void): this;
    on(event: any, listener: Callback): this;
    listen(...options: any[]): any;
    callback(): any;
    context: any;
  }

  namespace Application {
    type Next = () => Promise<any>;
    type Middleware = (ctx: Context, next: Next) => any;

    interface Request {
      body: Remote;
      rawBody: Remote;
      files: Remote;
      query: Remote;
      params: Remote;
      querystring: Remote;
      search: Remote;
      headers: Remote;
      header: Remote;
      url: Remote;
      originalUrl: Remote;
      href: Remote;
      path: Remote;
      URL: Remote;
      host: Remote;
      hostname: Remote;
      subdomains: Remote;
      ip: Remote;
      ips: Remote;
      req: IncomingMessage;
      ctx: Context;
      get(name: any): Remote;
    }

    interface Cookies {
      get(name: any, options?: any): Remote;
      set(...parts: any[]): this;
    }

    /** A text that begins with `<` is sent as a page, and so is any where `type` says so. */
    interface Response {
      body: Html;
      type: any;
      redirect(url: RedirectUrl, alternative?: any): any;
      set(...parts: any[]): any;
      [member: string]: any;
    }

    /** @handed 0 ctx */
    interface Context extends Request {
      request: Request;
      response: Response;
      cookies: Cookies;
      state: any;
      app: Application;
      throw(...parts: any[]): never;
      set(...parts: any[]): any;
      /** The response's body; the request's is `ctx.request.body`. */
      body: Html;
      type: any;
      redirect(url: RedirectUrl, alternative?: any): any;
    }
    interface BaseContext extends Context {}
    interface ExtendableContext extends Context {}
    interface ParameterizedContext extends Context {}
    interface DefaultContext extends Context {}
  }
  export = Application;
}
