/**
 * Remix and React Router: loaders and actions.
 * @see https://reactrouter.com/start/framework/data-loading
 * @versions Remix 1, 2, React Router 6, 7
 */

/** @alias @remix-run/server-runtime, @remix-run/cloudflare, @remix-run/deno, @remix-run/router */
declare module '@remix-run/node' {
  interface LoaderFunctionArgs {
    request: Request;
    params: Remote;
    context: any;
  }
  interface ActionFunctionArgs extends LoaderFunctionArgs {}
  interface LoaderArgs extends LoaderFunctionArgs {}
  interface ActionArgs extends LoaderFunctionArgs {}
  interface DataFunctionArgs extends LoaderFunctionArgs {}
  function redirect(url: RedirectUrl, init?: any): any;
  /** @api cookie-secrets */
  function createCookie(name: any, options?: any): any;
  /** @api cookie-secrets */
  function createCookieSessionStorage(options?: any): any;
  /** @api cookie-secrets */
  function createSessionStorage(options?: any): any;
  type LoaderFunction = (args: LoaderFunctionArgs) => any;
  type ActionFunction = (args: LoaderFunctionArgs) => any;
}

declare module 'react-router' {
  import type { LoaderFunctionArgs, ActionFunctionArgs, LoaderFunction, ActionFunction } from '@remix-run/node';
  export { LoaderFunctionArgs, ActionFunctionArgs, LoaderFunction, ActionFunction };
  function redirect(url: RedirectUrl, init?: any): any;
  /** @api cookie-secrets */
  function createCookie(name: any, options?: any): any;
  /** @api cookie-secrets */
  function createCookieSessionStorage(options?: any): any;
  /** @api cookie-secrets */
  function createSessionStorage(options?: any): any;
  function useParams(): Remote;
  function useSearchParams(): Remote[];
}

/** Its loaders and actions run where the page does. @see https://reactrouter.com/6.30.1/route/action */
declare module 'react-router-dom' {
  export { redirect, useParams, useSearchParams } from 'react-router';
}

declare module '@remix-run/react' {
  export * from 'react-router';
}

/** SvelteKit hands over the same request. */
declare module '@sveltejs/kit' {
  interface RequestEvent {
    request: Request;
    params: Remote;
    url: Remote;
    cookies: { get(name: any, options?: any): Remote; getAll(options?: any): Remote };
    locals: any;
    platform: any;
    getClientAddress(): Remote;
  }
  interface ServerLoadEvent extends RequestEvent {}
  function redirect(status: any, location: RedirectUrl): any;
  type RequestHandler = (event: RequestEvent) => any;
  type Handle = (input: { event: RequestEvent; resolve: Callback }) => any;
  type ServerLoad = (event: ServerLoadEvent) => any;
  type Action = (event: RequestEvent) => any;
  type Actions = Record<string, Action>;
}

/** @alias $env/dynamic/public */
declare module '$env/dynamic/private' {
  const env: Env;
}

/** @alias $env/static/public */
declare module '$env/static/private' {
  interface Variables {
    [name: string]: Env;
  }
  const variables: Variables;
  export = variables;
}
