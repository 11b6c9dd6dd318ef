/**
 * More servers of WebSockets, as parts of other servers and by themselves.
 * @see https://github.com/HenningM/express-ws#readme
 * @see https://hono.dev/docs/helpers/websocket
 * @see https://github.com/uNetworking/uWebSockets.js#readme
 * @see https://github.com/theturtle32/WebSocket-Node/blob/master/docs/WebSocketConnection.md
 * @see https://github.com/sockjs/sockjs-node#connection-instance
 * @versions express-ws 5, @hono/node-ws 1, uWebSockets.js 20, websocket 1, sockjs 0.3
 */
declare module 'express-ws' {
  function expressWs(app: any, ...rest: any[]): { app: Same<0>; getWss: any; applyTo: any };
  export = expressWs;
}

/** @alias hono/bun, hono/deno, hono/cloudflare-workers */
declare module 'hono/ws' {
  import type { Context } from 'hono';
  function upgradeWebSocket(create: (context: Context) => { onMessage?: (event: { data: Remote }, socket: any) => any }, ...rest: any[]): any;
  function createBunWebSocket(...rest: any[]): { upgradeWebSocket: typeof upgradeWebSocket; websocket: any };
}

declare module '@hono/node-ws' {
  import type { Context } from 'hono';
  function createNodeWebSocket(options: any): { upgradeWebSocket: (create: (context: Context) => { onMessage?: (event: { data: Remote }, socket: any) => any }, ...rest: any[]) => any; injectWebSocket: any };
}

declare module 'uWebSockets.js' {
  interface HttpRequest {
    getUrl(): Remote;
    getQuery(name?: any): Remote;
    getHeader(name: any): Remote;
    getParameter(index: any): Remote;
    [member: string]: any;
  }
  interface HttpResponse {
    onData(listener: (chunk: Remote, isLast: any) => any): this;
    end(body?: Html, ...rest: any[]): this;
    write(body?: Html): this;
    writeHeader(name: any, value: any): this;
    writeStatus(status: any): this;
    [member: string]: any;
  }
  type Handler = (response: HttpResponse, request: HttpRequest) => any;
  interface TemplatedApp {
    get(path: any, handler: Handler): this;
    post(path: any, handler: Handler): this;
    put(path: any, handler: Handler): this;
    patch(path: any, handler: Handler): this;
    del(path: any, handler: Handler): this;
    any(path: any, handler: Handler): this;
    ws(path: any, behavior: { message?: (socket: any, message: Remote, isBinary: any) => any; open?: Callback; close?: (socket: any, code: any, message: Remote) => any }): this;
    listen(...rest: any[]): this;
    [member: string]: any;
  }
  function App(options?: any): TemplatedApp;
  function SSLApp(options?: any): TemplatedApp;
}

declare module 'websocket' {
  interface connection {
    on(event: 'message', listener: (message: { type: any; utf8Data: Remote; binaryData: Remote }) => any): this;
    on(event: any, listener: Callback): this;
    [member: string]: any;
  }
  interface request {
    accept(...rest: any[]): connection;
    resourceURL: Remote;
    httpRequest: import('http').IncomingMessage;
    origin: Remote;
    [member: string]: any;
  }
  class server {
    constructor(options?: any);
    on(event: 'request', listener: (request: request) => any): this;
    on(event: 'connect', listener: (socket: connection) => any): this;
    on(event: any, listener: Callback): this;
    [member: string]: any;
  }
}

declare module 'sockjs' {
  interface Connection {
    on(event: 'data', listener: (message: Remote) => any): this;
    on(event: any, listener: Callback): this;
    headers: Remote;
    url: Remote;
    [member: string]: any;
  }
  interface Server {
    on(event: 'connection', listener: (connection: Connection) => any): this;
    on(event: any, listener: Callback): this;
    [member: string]: any;
  }
  function createServer(options?: any): Server;
}
