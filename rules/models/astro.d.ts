/**
 * Astro: endpoints and middleware.
 * @see https://docs.astro.build/en/reference/api-reference/
 * @versions 3 to 6
 */
declare module 'astro' {
  interface APIContext {
    request: Request;
    params: Remote;
    url: Remote;
    cookies: { get(name: any, options?: any): Remote; has(name: any): boolean };
    redirect(url: RedirectUrl, status?: any): any;
    clientAddress: Remote;
    locals: any;
    props: any;
  }
  interface AstroGlobal extends APIContext {}
  type APIRoute = (context: APIContext) => any;
  type MiddlewareHandler = (context: APIContext, next: Callback) => any;
}

/** The global of `.astro` pages. */
declare const Astro: import('astro').AstroGlobal;
