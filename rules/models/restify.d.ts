/**
 * restify: web server.
 * @see http://restify.com/docs/request-api/
 * @versions 8 to 11
 */
declare module 'restify' {
  import type { IncomingMessage } from 'http';
  interface Request extends IncomingMessage {
    body: Remote;
    rawBody: Remote;
    params: Remote;
    query: Remote;
    cookies: Remote;
    files: Remote;
    headers: Remote;
    url: Remote;
    getQuery(): Remote;
    getPath(): Remote;
    path(): Remote;
    href(): Remote;
    getUrl(): Remote;
    userAgent(): Remote;
    header(name: any, fallback?: any): Remote;
    contentType(): Remote;
  }
  interface Response {
    redirect(status: number, url: RedirectUrl, next: any): any;
    redirect(url: RedirectUrl, ...rest: any[]): any;
    write(body?: Html, ...rest: any[]): this;
    end(body?: Html, ...rest: any[]): this;
    [method: string]: (...parts: any[]) => this;
  }
  type Next = (error?: any) => any;
  type RequestHandler = (req: Request, res: Response, next: Next) => any;
  type Handlers = RequestHandler | RequestHandler[];
  interface Server {
    get(path: any, ...handlers: Handlers[]): any;
    post(path: any, ...handlers: Handlers[]): any;
    put(path: any, ...handlers: Handlers[]): any;
    patch(path: any, ...handlers: Handlers[]): any;
    del(path: any, ...handlers: Handlers[]): any;
    head(path: any, ...handlers: Handlers[]): any;
    opts(path: any, ...handlers: Handlers[]): any;
    use(...handlers: Handlers[]): this;
    pre(...handlers: Handlers[]): this;
    param(name: any, handler: (req: Request, res: Response, next: Next, value: Remote) => any): this;
    listen(...options: any[]): any;
  }
  function createServer(options?: any): Server;
}
