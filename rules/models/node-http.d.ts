/**
 * Node's own servers.
 * @see https://nodejs.org/api/http.html#class-httpincomingmessage
 * @versions Node 18, 20, 22, 24
 */
declare module 'node:http' {
  type Listener = (req: IncomingMessage, res: ServerResponse) => any;

  class IncomingMessage {
    url: Remote;
    headers: Remote;
    headersDistinct: Remote;
    rawHeaders: Remote;
    trailers: Remote;
    rawTrailers: Remote;
    on(event: 'data', listener: (chunk: Remote) => void): this;
    on(event: any, listener: Callback): this;
    once(event: any, listener: Callback): this;
    addListener(event: 'data', listener: (chunk: Remote) => void): this;
    read(size?: any): Remote;
    setEncoding(encoding: any): this;
    pipe(target: any, options?: any): Same<0>;
    [Symbol.asyncIterator](): AsyncIterator<Remote>;
  }
  class ServerResponse {
    end(body?: Html, ...rest: any[]): this;
    write(body?: Html, ...rest: any[]): this;
    setHeader(name: any, value: any): this;
    writeHead(...rest: any[]): this;
    [method: string]: any;
  }
  interface Server {
    on(event: 'request', listener: Listener): this;
    on(event: any, listener: Callback): this;
    listen(...options: any[]): this;
  }
  type RequestListener = Listener;
  function createServer(listener: Listener): Server;
  function createServer(options: any, listener?: Listener): Server;
  function request(url: Url, ...rest: any[]): any;
  function request(options: { host?: Url; hostname?: Url }, ...rest: any[]): any;
  function get(url: Url, ...rest: any[]): any;
  function get(options: { host?: Url; hostname?: Url }, ...rest: any[]): any;
}

declare module 'node:https' {
  import type { IncomingMessage, Listener, Server } from 'http';
  function request(url: Url, ...rest: any[]): any;
  function request(options: { host?: Url; hostname?: Url }, ...rest: any[]): any;
  function get(url: Url, ...rest: any[]): any;
  function get(options: { host?: Url; hostname?: Url }, ...rest: any[]): any;
  function createServer(listener: Listener): Server;
  function createServer(options: any, listener?: Listener): Server;
}

declare module 'node:http2' {
  import type { IncomingMessage, ServerResponse, Server } from 'http';
  class Http2ServerRequest extends IncomingMessage {}
  type Listener = (req: Http2ServerRequest, res: ServerResponse) => any;
  function createServer(listener: Listener): Server;
  function createServer(options: any, listener?: Listener): Server;
  function createSecureServer(listener: Listener): Server;
  function createSecureServer(options: any, listener?: Listener): Server;
}

/** @see https://nodejs.org/api/webstreams.html#utility-consumers */
declare module 'node:stream/consumers' {
  function text(stream: any): Drained<0>;
  function json(stream: any): Drained<0>;
  function buffer(stream: any): Drained<0>;
  function arrayBuffer(stream: any): Drained<0>;
}
