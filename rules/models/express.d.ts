/**
 * Express: web server.
 * @see https://expressjs.com/en/5x/api.html#req
 * @versions 4, 5
 */

/** @alias express-serve-static-core, express-promise-router, @types/express */
declare module 'express' {
  import type { IncomingMessage } from 'http';

  function e(): e.Application;
  namespace e {
    interface Request extends IncomingMessage {
      query: Remote;
      body: Remote;
      params: Remote;
      headers: Remote;
      cookies: Remote;
      signedCookies: Remote;
      url: Remote;
      originalUrl: Remote;
      baseUrl: Remote;
      path: Remote;
      host: Remote;
      hostname: Remote;
      subdomains: Remote;
      ip: Remote;
      ips: Remote;
      protocol: Safe;
      file: Remote;
      files: Remote;
      fields: Remote;
      get(name: any): Remote;
      header(name: any): Remote;
      param(name: any, fallback?: any): Remote;
      accepts(...types: any[]): any;
      is(...types: any[]): any;
      app: Application;
      res: Response;
    }

    /** @handed 1 res response */
    interface Response {
      req: Request;
      app: Application;
      locals: any;
      status(code: any): this;
      send(body?: Html): this;
      end(body?: Html, ...rest: any[]): this;
      write(body?: Html, ...rest: any[]): this;
      sendFile(path: any, options: { root: any }, ...rest: any[]): this;
      sendFile(path: Path, ...rest: any[]): this;
      sendfile(path: Path, ...rest: any[]): this;
      download(path: any, name: any, options: { root: any }, ...rest: any[]): this;
      download(path: Path, ...rest: any[]): this;
      redirect(status: number, url: RedirectUrl): this;
      redirect(url: RedirectUrl, status?: any): this;
      location(url: RedirectUrl): this;
      render(view: Path, locals?: Locals, ...rest: any[]): this;
      json(body?: any): this;
      [method: string]: (...parts: any[]) => this;
    }

    type NextFunction = (error?: any) => void;
    type RequestHandler = (req: Request, res: Response, next: NextFunction) => any;
    type ErrorRequestHandler = (error: any, req: Request, res: Response, next: NextFunction) => any;
    type Handler = RequestHandler;
    type RequestParamHandler = (req: Request, res: Response, next: NextFunction, value: Remote, name: any) => any;
    type Handlers = RequestHandler | ErrorRequestHandler | (RequestHandler | ErrorRequestHandler)[];

    interface Routes {
      get(path: any, ...handlers: Handlers[]): this;
      post(path: any, ...handlers: Handlers[]): this;
      put(path: any, ...handlers: Handlers[]): this;
      patch(path: any, ...handlers: Handlers[]): this;
      delete(path: any, ...handlers: Handlers[]): this;
      del(path: any, ...handlers: Handlers[]): this;
      options(path: any, ...handlers: Handlers[]): this;
      head(path: any, ...handlers: Handlers[]): this;
      search(path: any, ...handlers: Handlers[]): this;
      all(path: any, ...handlers: Handlers[]): this;
      use(...handlers: (Handlers | any)[]): this;
      param(name: any, handler: RequestParamHandler): this;
      route(path: any): IRoute;
      /** Of express-ws. */
      ws(path: any, ...handlers: ((socket: import('ws').WebSocket, req: Request, next: NextFunction) => any)[]): this;
    }

    interface IRoute {
      get(...handlers: Handlers[]): this;
      post(...handlers: Handlers[]): this;
      put(...handlers: Handlers[]): this;
      patch(...handlers: Handlers[]): this;
      delete(...handlers: Handlers[]): this;
      options(...handlers: Handlers[]): this;
      head(...handlers: Handlers[]): this;
      all(...handlers: Handlers[]): this;
    }

    interface IRouter extends Routes {
      (req: any, res: any, next: any): any;
    }
    interface Application extends IRouter {
      locals: any;
      set(name: any, value: any): this;
      engine(name: any, engine: any): this;
      render(view: any, locals?: Locals, ...rest: any[]): any;
      listen(...options: any[]): any;
    }
    interface Express extends Application {}
    interface Router extends IRouter {}
    interface RouterFactory {
      new (options?: any): Router;
      (options?: any): Router;
    }
    const Router: RouterFactory;

    function json(options?: any): any;
    function urlencoded(options?: any): any;
    function text(options?: any): any;
    function raw(options?: any): any;
  }
  export = e;
}
