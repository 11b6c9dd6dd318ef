/**
 * Small servers and routers: micro, polka, find-my-way, itty-router, Elysia.
 * @see https://github.com/vercel/micro#readme
 * @see https://github.com/lukeed/polka#readme
 * @see https://itty.dev/itty-router
 * @see https://elysiajs.com/essential/handler
 * @versions micro 9, 10, polka 0.5 to 1.0, itty-router 4, 5, elysia 1
 */
declare module 'micro' {
  import type { IncomingMessage } from 'http';
  type RequestHandler = (req: IncomingMessage, res: any) => any;
  function micro(handler: RequestHandler): any;
  namespace micro {
    function serve(handler: RequestHandler): any;
    function json(req: any, options?: any): Promise<Remote>;
    function text(req: any, options?: any): Promise<Remote>;
    function buffer(req: any, options?: any): Promise<Remote>;
    function send(...parts: any[]): any;
    function createError(...parts: any[]): any;
    export { RequestHandler, micro as default };
  }
  export = micro;
}

declare module 'polka' {
  import type { Application } from 'express';
  function polka(options?: any): Application;
  export = polka;
}

declare module 'find-my-way' {
  import type { IncomingMessage } from 'http';
  type Handler = (req: IncomingMessage, res: any, params: Remote, store: any, query: Remote) => any;
  interface Instance {
    on(method: any, path: any, handler: Handler): void;
    on(method: any, path: any, options: any, handler: Handler): void;
    get(path: any, handler: Handler): void;
    post(path: any, handler: Handler): void;
    put(path: any, handler: Handler): void;
    delete(path: any, handler: Handler): void;
    all(path: any, handler: Handler): void;
  }
  function findMyWay(options?: any): Instance;
  export = findMyWay;
}

declare module 'itty-router' {
  interface IRequest extends Request {
    params: Remote;
    query: Remote;
    content: Remote;
    cookies: Remote;
  }
  type Handler = (request: IRequest, ...more: any[]) => any;
  interface RouterType {
    [method: string]: (path: any, ...handlers: Handler[]) => this;
  }
  function Router(options?: any): RouterType;
  function AutoRouter(options?: any): RouterType;
  function IttyRouter(options?: any): RouterType;
}

declare module 'elysia' {
  interface Context {
    body: Remote;
    query: Remote;
    params: Remote;
    headers: Remote;
    cookie: Remote;
    path: Remote;
    request: Request;
    set: any;
    store: any;
    redirect(url: RedirectUrl, status?: any): any;
  }
  type Handler = (context: Context) => any;
  const t: import('@sinclair/typebox').Types;
  class Elysia {
    constructor(options?: any);
    get(path: any, handler: Handler, hook?: any): this;
    post(path: any, handler: Handler, hook?: any): this;
    put(path: any, handler: Handler, hook?: any): this;
    patch(path: any, handler: Handler, hook?: any): this;
    delete(path: any, handler: Handler, hook?: any): this;
    all(path: any, handler: Handler, hook?: any): this;
    ws(path: any, behavior: { message?: (socket: any, message: Remote) => any; open?: Callback; close?: Callback }): this;
    group(prefix: any, build: (app: Elysia) => any): this;
    use(plugin: any): this;
    decorate(...parts: any[]): this;
    derive(handler: Handler): this;
    listen(...options: any[]): this;
  }
  export default Elysia;
}
