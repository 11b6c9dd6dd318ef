/**
 * Fastify: web server.
 * @see https://fastify.dev/docs/latest/Reference/Request/
 * @see https://github.com/fastify/fastify-plugin#usage
 * @see https://github.com/fastify/fastify-websocket#usage
 * @versions 4, 5
 */
declare module 'fastify' {
  import type { IncomingMessage } from 'http';
  import type { WebSocket } from 'ws';

  function fastify(options?: any): fastify.FastifyInstance;
  namespace fastify {
    interface FastifyRequest {
      query: Remote;
      params: Remote;
      body: Remote;
      headers: Remote;
      cookies: Remote;
      url: Remote;
      originalUrl: Remote;
      host: Remote;
      hostname: Remote;
      ip: Remote;
      ips: Remote;
      raw: IncomingMessage;
      req: IncomingMessage;
      server: FastifyInstance;
      /** Of @fastify/jwt. @api fast-jwt-verify */
      jwtVerify(options?: any): any;
      /** @api jwt-decode */
      jwtDecode(options?: any): any;
      file(options?: any): Remote;
      files(options?: any): AsyncIterable<Remote>;
      parts(options?: any): AsyncIterable<Remote>;
      formData(): Remote;
    }

    interface FastifyReply {
      request: FastifyRequest;
      send(body?: Html): this;
      type(kind: any): this;
      redirect(code: number, url: RedirectUrl): this;
      redirect(url: RedirectUrl, code?: any): this;
      code(status: any): this;
      status(status: any): this;
      header(name: any, value: any): this;
    }

    type Handler = (this: FastifyInstance, request: FastifyRequest, reply: FastifyReply, done: Callback) => Html;
    type RouteHandlerMethod = Handler;
    type RouteHandler = Handler;
    type ErrorHandler = (error: any, request: FastifyRequest, reply: FastifyReply) => any;
    type PayloadHook = (request: FastifyRequest, reply: FastifyReply, payload: any, done: Callback) => any;
    type Hooks = Handler | Handler[];

    /** Of @fastify/websocket: the socket itself, up to version 9 a stream that has it. */
    interface SocketStream extends WebSocket {
      socket: WebSocket;
    }
    type WebsocketHandler = (this: FastifyInstance, socket: SocketStream, request: FastifyRequest) => any;
    type RouteShorthandOptions = {
      wsHandler?: WebsocketHandler;
      handler?: Handler;
      onRequest?: Hooks;
      preValidation?: Hooks;
      preHandler?: Hooks;
      preSerialization?: PayloadHook | PayloadHook[];
      errorHandler?: ErrorHandler;
    };
    type RouteOptions = RouteShorthandOptions;
    type FastifyPluginCallback = (instance: FastifyInstance, options: any, done: Callback) => any;
    type FastifyPluginAsync = (instance: FastifyInstance, options: any) => any;
    type FastifyPlugin = FastifyPluginCallback;

    /** With `parseAs` the third argument reads text or bytes, otherwise a stream. */
    type BodyParser = (request: FastifyRequest, body: Remote, done: Callback) => any;

    /** @handed 0 fastify */
    interface FastifyInstance {
      addContentTypeParser(type: any, parser: BodyParser): this;
      addContentTypeParser(type: any, options: any, parser: BodyParser): this;
      get(path: any, handler: Handler): this;
      get(path: any, options: { websocket: true }, handler: WebsocketHandler): this;
      get(path: any, options: RouteShorthandOptions, handler?: Handler): this;
      post(path: any, handler: Handler): this;
      post(path: any, options: RouteShorthandOptions, handler?: Handler): this;
      put(path: any, handler: Handler): this;
      put(path: any, options: RouteShorthandOptions, handler?: Handler): this;
      patch(path: any, handler: Handler): this;
      patch(path: any, options: RouteShorthandOptions, handler?: Handler): this;
      delete(path: any, handler: Handler): this;
      delete(path: any, options: RouteShorthandOptions, handler?: Handler): this;
      head(path: any, handler: Handler): this;
      head(path: any, options: RouteShorthandOptions, handler?: Handler): this;
      options(path: any, handler: Handler): this;
      options(path: any, options: RouteShorthandOptions, handler?: Handler): this;
      all(path: any, handler: Handler): this;
      all(path: any, options: RouteShorthandOptions, handler?: Handler): this;
      route(options: { websocket: true; handler: WebsocketHandler }): this;
      route(options: RouteOptions): this;
      addHook(name: 'preSerialization' | 'onSend' | 'preParsing', hook: PayloadHook): this;
      addHook(name: 'onError', hook: (request: FastifyRequest, reply: FastifyReply, error: any, done: Callback) => any): this;
      addHook(name: any, hook: Handler): this;
      setErrorHandler(handler: ErrorHandler): this;
      setNotFoundHandler(handler: Handler): this;
      /** @api plugin */
      register(plugin: (instance: FastifyInstance, options: any, done: Callback) => any, options?: any): this;
      /** @api plugin */
      register(plugin: any, options?: any): this;
      withTypeProvider(): this;
      after(done?: Callback): this;
      ready(done?: Callback): this;
      decorate(name: any, value?: any): this;
      listen(...options: any[]): any;
      inject(options: any): any;
      log: any;
      /** What plugins add, as @fastify/postgres and @fastify/mysql do. */
      pg: import('pg').Pool;
      mysql: import('mysql2/promise').Pool;
      jwt: import('@fastify/jwt').JWT;
    }

    export { fastify, fastify as default };
  }
  export = fastify;
}

declare module 'fastify-plugin' {
  import type { FastifyInstance } from 'fastify';

  function fp(plugin: (instance: FastifyInstance, options: any, done: Callback) => any, options?: any): Same<0>;
  export = fp;
}
