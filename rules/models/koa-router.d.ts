/**
 * koa-router, @koa/router and koa-route.
 * @see https://github.com/koajs/router/blob/master/API.md
 * @versions @koa/router 12 to 15, koa-router 12 to 14, koa-route 4
 */

/** @alias @koa/router, koa-joi-router */
declare module 'koa-router' {
  import type { Middleware, Context, Next } from 'koa';
  class Router {
    constructor(options?: any);
    get(...handlers: (Middleware | any)[]): this;
    post(...handlers: (Middleware | any)[]): this;
    put(...handlers: (Middleware | any)[]): this;
    patch(...handlers: (Middleware | any)[]): this;
    delete(...handlers: (Middleware | any)[]): this;
    del(...handlers: (Middleware | any)[]): this;
    head(...handlers: (Middleware | any)[]): this;
    options(...handlers: (Middleware | any)[]): this;
    all(...handlers: (Middleware | any)[]): this;
    use(...handlers: (Middleware | any)[]): this;
    register(path: any, methods: any, handlers: Middleware | Middleware[], options?: any): any;
    param(name: any, handler: (value: Remote, ctx: Context, next: Next) => any): this;
    prefix(path: any): this;
    routes(): any;
    allowedMethods(options?: any): any;
  }
  namespace Router {
    interface RouterContext extends Context {}
    interface IRouterContext extends Context {}
    interface RouterMiddleware {
      (ctx: Context, next: Next): any;
    }
    export { Router };
  }
  export = Router;
}

declare module 'koa-route' {
  import type { Context } from 'koa';
  type Handler = (ctx: Context, ...params: Remote[]) => any;
  function get(path: any, handler: Handler): any;
  function post(path: any, handler: Handler): any;
  function put(path: any, handler: Handler): any;
  function patch(path: any, handler: Handler): any;
  function del(path: any, handler: Handler): any;
  function all(path: any, handler: Handler): any;
}
