/**
 * Next.js: API routes, route handlers, pages and server functions.
 * @see https://nextjs.org/docs/app/api-reference/functions/next-request
 * @see https://nextjs.org/docs/pages/building-your-application/routing/api-routes
 * @versions 13 to 16
 */
declare module 'next' {
  import type { IncomingMessage } from 'http';
  interface NextApiRequest extends IncomingMessage {
    query: Remote;
    body: Remote;
    cookies: Remote;
    headers: Remote;
    url: Remote;
  }
  interface NextApiResponse {
    send(body: Html): this;
    write(body: Html, ...rest: any[]): this;
    end(body?: Html, ...rest: any[]): this;
    redirect(url: RedirectUrl): this;
    redirect(status: any, url: RedirectUrl): this;
    [method: string]: (...parts: any[]) => this;
  }
  type NextApiHandler = (req: NextApiRequest, res: NextApiResponse) => any;
  interface GetServerSidePropsContext {
    params: Remote;
    query: Remote;
    resolvedUrl: Remote;
    req: NextApiRequest;
    res: any;
    locale: Remote;
  }
  type GetServerSideProps = (context: GetServerSidePropsContext) => any;
  interface GetStaticPropsContext {
    params: Remote;
  }
  type GetStaticProps = (context: GetStaticPropsContext) => any;
  interface NextPageContext {
    query: Remote;
    pathname: Remote;
    asPath: Remote;
    req: NextApiRequest;
    res: any;
  }
}

declare module 'next/server' {
  interface Cookies {
    get(name: any): Remote;
    getAll(name?: any): Remote;
    has(name: any): boolean;
    set(...parts: any[]): any;
  }
  interface NextRequest extends Request {
    nextUrl: Remote;
    cookies: Cookies;
    geo: Remote;
    ip: Remote;
    page: Remote;
  }
  class NextResponse {
    static json(body?: any, options?: any): any;
    static redirect(url: RedirectUrl, options?: any): any;
    static next(options?: any): any;
  }
  type NextMiddleware = (request: NextRequest, event: any) => any;
}

declare module 'next/headers' {
  import type { Cookies } from 'next/server';
  function headers(): Headers;
  function cookies(): Cookies;
}

declare module 'next/navigation' {
  function useSearchParams(): Remote;
  /** @see https://nextjs.org/docs/app/api-reference/functions/use-params: the segments stay as they stand in the address. */
  function useParams(): RemoteEncoded;
  function usePathname(): Remote;
  interface AppRouter {
    push(url: RedirectUrl, options?: any): any;
    replace(url: RedirectUrl, options?: any): any;
    [member: string]: any;
  }
  function useRouter(): AppRouter;
}

declare module 'next/router' {
  interface NextRouter {
    query: Remote;
    asPath: Remote;
    pathname: any;
    push(url: RedirectUrl, ...rest: any[]): any;
    replace(url: RedirectUrl, ...rest: any[]): any;
    [member: string]: any;
  }
  function useRouter(): NextRouter;
}

/** @see https://nextjs.org/docs/app/api-reference/functions/redirect */
declare module 'next/navigation' {
  function redirect(url: RedirectUrl, type?: any): never;
  function permanentRedirect(url: RedirectUrl, type?: any): never;
  function notFound(): never;
  function forbidden(): never;
  function unauthorized(): never;
}
