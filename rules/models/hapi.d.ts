/**
 * hapi: web server.
 * @see https://hapi.dev/api/?v=21#request
 * @versions 18 to 21
 */

/** @alias hapi */
declare module '@hapi/hapi' {
  import type { IncomingMessage } from 'http';
  interface Request {
    query: Remote;
    params: Remote;
    paramsArray: Remote;
    payload: Remote;
    headers: Remote;
    state: Remote;
    path: Remote;
    url: Remote;
    orig: Remote;
    info: { host: Remote; hostname: Remote; referrer: Remote; remoteAddress: Remote };
    raw: { req: IncomingMessage; res: any };
    server: Server;
  }
  interface ResponseObject {
    redirect(url: RedirectUrl): this;
    location(url: RedirectUrl): this;
    code(status: any): this;
    type(kind: any): this;
    header(name: any, value: any, ...rest: any[]): this;
    [member: string]: any;
  }
  interface ResponseToolkit {
    request: Request;
    redirect(url: RedirectUrl): any;
    response(body?: Html): ResponseObject;
    [member: string]: any;
  }
  /** A text that it gives is sent as a page. */
  type Method = (request: Request, h: ResponseToolkit, error?: any) => Html;
  namespace Lifecycle {
    type Method = import('@hapi/hapi').Method;
  }
  type Pre = Method | { method: Method; assign?: any };
  type Options = { handler?: Method; pre?: (Pre | Pre[])[] };
  type ServerRoute = { method?: any; path?: any; handler?: Method; options?: Options; config?: Options };
  interface Authentication {
    /** @api hapi-strategy */
    strategy(name: any, scheme: any, options?: any): any;
    [member: string]: any;
  }
  class Server {
    constructor(options?: any);
    route(routes: ServerRoute[]): void;
    route(route: ServerRoute): void;
    ext(event: any, method?: Method, options?: any): void;
    /** @api plugin */
    register(plugin: any, options?: any): any;
    auth: Authentication;
    start(): Promise<void>;
    inject(options: any): any;
  }
  function server(options?: any): Server;
}
