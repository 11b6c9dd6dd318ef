/**
 * Functions on Vercel, Netlify, Google Cloud, Firebase and Azure.
 * @see https://vercel.com/docs/functions/runtimes/node-js
 * @see https://docs.netlify.com/build/functions/api/
 * @see https://cloud.google.com/functions/docs/writing/write-http-functions
 * @see https://learn.microsoft.com/en-us/azure/azure-functions/functions-reference-node
 * @versions @vercel/node 2 to 5, @netlify/functions 1 to 5, @google-cloud/functions-framework 3, 4, firebase-functions 3 to 7, @azure/functions 1 to 4
 */

/** @alias @now/node */
declare module '@vercel/node' {
  import type { NextApiRequest, NextApiResponse } from 'next';
  interface VercelRequest extends NextApiRequest {}
  interface VercelResponse extends NextApiResponse {}
  interface NowRequest extends NextApiRequest {}
  interface NowResponse extends NextApiResponse {}
  type VercelApiHandler = (req: VercelRequest, res: VercelResponse) => any;
}

declare module '@netlify/functions' {
  import type { HttpEvent } from 'aws-lambda';
  interface HandlerEvent extends HttpEvent {
    rawUrl: Remote;
    rawQuery: Remote;
  }
  interface HandlerContext {
    [name: string]: any;
  }
  interface Context {
    params: Remote;
    cookies: { get(name: any): Remote };
    geo: any;
    ip: Remote;
    url: Remote;
  }
  type Handler = (event: HandlerEvent, context: HandlerContext) => any;
}

/** @alias @google-cloud/functions */
declare module '@google-cloud/functions-framework' {
  import type { Request as ExpressRequest, Response as ExpressResponse } from 'express';
  interface Request extends ExpressRequest {}
  interface Response extends ExpressResponse {}
  type HttpFunction = (req: ExpressRequest, res: ExpressResponse) => any;
  function http(name: any, handler: HttpFunction): void;
  function cloudEvent(name: any, handler: (event: { data: Remote }) => any): void;
}

/** @alias firebase-functions/v1, firebase-functions/v2 */
declare module 'firebase-functions' {
  import type { Request, Response } from 'express';
  namespace https {
    function onRequest(handler: (req: Request, res: Response) => any): any;
    function onRequest(options: any, handler: (req: Request, res: Response) => any): any;
    function onCall(handler: (request: Remote, context?: any) => any): any;
    function onCall(options: any, handler: (request: { data: Remote; auth: any }) => any): any;
  }
}

declare module 'firebase-functions/v2/https' {
  import type { Request, Response } from 'express';
  function onRequest(handler: (req: Request, res: Response) => any): any;
  function onRequest(options: any, handler: (req: Request, res: Response) => any): any;
  function onCall(handler: (request: { data: Remote; auth: any }) => any): any;
  function onCall(options: any, handler: (request: { data: Remote; auth: any }) => any): any;
}

declare module '@azure/functions' {
  interface HttpRequest extends Request {
    query: Remote;
    params: Remote;
    /** Before version 4. */
    rawBody: Remote;
  }
  interface InvocationContext {
    [name: string]: any;
  }
  interface Context {
    req: HttpRequest;
    [name: string]: any;
  }
  type HttpHandler = (request: HttpRequest, context: InvocationContext) => any;
  type AzureFunction = (context: Context, req: HttpRequest) => any;
  type Options = { handler: HttpHandler };
  const app: {
    http(name: any, options: Options): void;
    get(name: any, options: HttpHandler | Options): void;
    post(name: any, options: HttpHandler | Options): void;
    put(name: any, options: HttpHandler | Options): void;
    patch(name: any, options: HttpHandler | Options): void;
    deleteRequest(name: any, options: HttpHandler | Options): void;
  };
}
