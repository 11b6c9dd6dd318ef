/**
 * h3 and Nitro: the server of Nuxt.
 * @see https://h3.dev/utils/request
 * @versions h3 1, 2
 */

/** @alias h3-nightly, nitropack, #imports */
/** Nuxt and Nitro import these by themselves. */
declare const getQuery: typeof import('h3').getQuery;
declare const readBody: typeof import('h3').readBody;
declare const readRawBody: typeof import('h3').readRawBody;
declare const readFormData: typeof import('h3').readFormData;
declare const getRouterParam: typeof import('h3').getRouterParam;
declare const getRouterParams: typeof import('h3').getRouterParams;
declare const getHeader: typeof import('h3').getHeader;
declare const getRequestHeader: typeof import('h3').getRequestHeader;
declare const getCookie: typeof import('h3').getCookie;
declare const getRequestURL: typeof import('h3').getRequestURL;
declare const sendRedirect: typeof import('h3').sendRedirect;
declare const $fetch: (url: Url, options?: any) => any;

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
