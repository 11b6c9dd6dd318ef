/**
 * h3 and Nitro: the server of Nuxt.
 * @see https://h3.dev/utils/request
 * @versions h3 1, 2
 */

/** @alias h3-nightly, nitropack, #imports */
declare module 'h3' {
  import type { IncomingMessage } from 'http';
  interface H3Event {
    path: Remote;
    url: Remote;
    headers: Headers;
    req: Request;
    node: { req: IncomingMessage; res: any };
    context: { params: Remote; [name: string]: any };
  }
  type Handler = (event: H3Event) => any;
  type EventHandler = Handler;
  function defineEventHandler(handler: Handler | { handler: Handler }): any;
  function eventHandler(handler: Handler): any;
  function defineCachedEventHandler(handler: Handler, options?: any): any;
  function sendRedirect(event: any, location: RedirectUrl, code?: any): any;
  function getQuery(event: any): Remote;
  function getValidatedQuery(event: any, validate: any): any;
  function readBody(event: any, options?: any): Promise<Remote>;
  function readRawBody(event: any, encoding?: any): Promise<Remote>;
  function readValidatedBody(event: any, validate: any): any;
  function readFormData(event: any): Promise<RemoteFormData>;
  function readMultipartFormData(event: any): Promise<Remote>;
  function getRouterParam(event: any, name: any, options?: any): Remote;
  function getRouterParams(event: any, options?: any): Remote;
  function getHeader(event: any, name: any): Remote;
  function getHeaders(event: any): Remote;
  function getRequestHeader(event: any, name: any): Remote;
  function getRequestHeaders(event: any): Remote;
  function getCookie(event: any, name: any): Remote;
  function parseCookies(event: any): Remote;
  function getRequestURL(event: any, options?: any): Remote;
  function getRequestPath(event: any): Remote;
  /** @api iron-session */
  function useSession(event: any, options: any): any;
  /** @api iron-session */
  function getSession(event: any, options: any): any;
  /** @api iron-session */
  function updateSession(event: any, options: any, ...rest: any[]): any;
}
