/**
 * More programs and packages that open what they are told to: sockets, proxies, readers of feeds and pages.
 * @see https://nodejs.org/api/net.html#netconnect
 * @see https://nodejs.org/api/tls.html#tlsconnectoptions-callback
 * @versions Node 18, 20, 22, 24
 */
declare module 'net' {
  /** What has come to a server of one's own: whoever reaches its port sends it. */
  interface ClientSocket extends RemoteStream {
    write(...rest: any[]): any;
    on(event: 'data', listener: (chunk: Remote) => void): this;
    on(event: any, listener: Callback): this;
    once(event: 'data', listener: (chunk: Remote) => void): this;
    once(event: any, listener: Callback): this;
    addListener(event: 'data', listener: (chunk: Remote) => void): this;
    addListener(event: any, listener: Callback): this;
    setKeepAlive(...rest: any[]): this;
    setNoDelay(...rest: any[]): this;
    setTimeout(...rest: any[]): this;
    [Symbol.asyncIterator](): AsyncIterator<Remote>;
  }
  class Server {
    constructor(listener: (socket: ClientSocket) => any);
    constructor(options?: any, listener?: (socket: ClientSocket) => any);
    on(event: 'connection' | 'secureConnection', listener: (socket: ClientSocket) => any): this;
    on(event: any, listener: Callback): this;
    once(event: any, listener: Callback): this;
    listen(...rest: any[]): this;
    [member: string]: any;
  }
  function createServer(listener: (socket: ClientSocket) => any): Server;
  function createServer(options?: any, listener?: (socket: ClientSocket) => any): Server;
  class Socket {
    constructor(options?: any);
    connect(options: { host?: Url }, ...rest: any[]): this;
    connect(port: any, host: Url, ...rest: any[]): this;
    [member: string]: any;
  }
  function connect(options: { host?: Url }, ...rest: any[]): Socket;
  function connect(port: any, host: Url, ...rest: any[]): Socket;
  function createConnection(options: { host?: Url }, ...rest: any[]): Socket;
  function createConnection(port: any, host: Url, ...rest: any[]): Socket;
}

declare module 'tls' {
  function createServer(listener: (socket: import('net').ClientSocket) => any): import('net').Server;
  function createServer(options?: any, listener?: (socket: import('net').ClientSocket) => any): import('net').Server;
  function connect(options: { host?: Url }, ...rest: any[]): any;
  function connect(port: any, host: Url, ...rest: any[]): any;
}

/**
 * Whoever reaches the port of such a socket sends it messages.
 * @see https://nodejs.org/api/dgram.html#event-message
 * @versions Node 18, 20, 22, 24
 */
declare module 'dgram' {
  type OnMessage = (message: Remote, sender?: any) => any;
  interface Socket {
    on(event: 'message', listener: OnMessage): this;
    on(event: any, listener: Callback): this;
    [member: string]: any;
  }
  function createSocket(options: any, listener?: OnMessage): Socket;
}

/**
 * @see https://github.com/mikeal/bent#readme
 * @versions 7
 */
declare module 'bent' {
  interface Send {
    (url: Url, ...rest: any[]): any;
  }
  function bent(...options: any[]): Send;
  export = bent;
}

/**
 * @see https://github.com/ethanent/phin#readme
 * @versions 2, 3
 */
declare module 'phin' {
  interface Phin {
    (url: Url, ...rest: any[]): any;
    (options: { url: Url }, ...rest: any[]): any;
    promisified: Phin;
    [member: string]: any;
  }
  const phin: Phin;
  export default phin;
  export = phin;
}

/**
 * @see https://hapi.dev/module/wreck/api/
 * @versions 15 to 18
 */
/** @alias wreck */
declare module '@hapi/wreck' {
  interface Wreck {
    get(url: Url, ...rest: any[]): any;
    post(url: Url, ...rest: any[]): any;
    put(url: Url, ...rest: any[]): any;
    patch(url: Url, ...rest: any[]): any;
    delete(url: Url, ...rest: any[]): any;
    request(method: any, url: Url, ...rest: any[]): any;
    [member: string]: any;
  }
  const wreck: Wreck;
  export default wreck;
  export = wreck;
}

/**
 * @see https://github.com/node-modules/urllib#readme
 * @versions 2 to 4
 */
declare module 'urllib' {
  interface Urllib {
    request(url: Url, ...rest: any[]): any;
    curl(url: Url, ...rest: any[]): any;
    [member: string]: any;
  }
  const urllib: Urllib;
  function request(url: Url, ...rest: any[]): any;
  function curl(url: Url, ...rest: any[]): any;
  export default urllib;
}

/**
 * @see https://elbywan.github.io/wretch/api/
 * @versions 1, 2
 */
declare module 'wretch' {
  function wretch(url?: Url, ...rest: any[]): any;
  export default wretch;
  export = wretch;
}

/**
 * @see https://github.com/unjs/ofetch#readme
 * @versions 1
 */
declare module 'ofetch' {
  interface Fetch {
    (url: Url, options?: any): any;
    raw(url: Url, options?: any): any;
    [member: string]: any;
  }
  const ofetch: Fetch;
  const $fetch: Fetch;
}

/**
 * @see https://github.com/graffle-js/graffle
 * @versions 4 to 7
 */
declare module 'graphql-request' {
  class GraphQLClient {
    constructor(url: Url, options?: any);
    [member: string]: any;
  }
  function request(url: Url, ...rest: any[]): any;
  function rawRequest(url: Url, ...rest: any[]): any;
}

/**
 * @see https://github.com/vpulim/node-soap#readme
 * @versions 0.45, 1
 */
declare module 'soap' {
  function createClient(url: Url, ...rest: any[]): any;
  function createClientAsync(url: Url, ...rest: any[]): any;
}

/**
 * @see https://socket.io/docs/v4/client-api/
 * @versions 2 to 4
 */
declare module 'socket.io-client' {
  function io(url: Url, ...rest: any[]): any;
  function connect(url: Url, ...rest: any[]): any;
  export default io;
}

/**
 * @see https://github.com/http-party/node-http-proxy#readme
 * @versions 1
 */
declare module 'http-proxy' {
  interface ProxyServer {
    /** @api proxy */
    web(req: any, res: any, options: { target?: Url }, ...rest: any[]): any;
    /** @api proxy */
    ws(req: any, socket: any, head: any, options: { target?: Url }, ...rest: any[]): any;
    on(event: any, listener: Callback): this;
    [member: string]: any;
  }
  /** @api proxy */
  function createProxyServer(options?: { target?: Url }): ProxyServer;
  /** @api proxy */
  function createServer(options?: { target?: Url }): ProxyServer;
  /** @api proxy */
  function createProxy(options?: { target?: Url }): ProxyServer;
}

/**
 * @see https://github.com/chimurai/http-proxy-middleware#readme
 * @versions 2, 3
 */
declare module 'http-proxy-middleware' {
  /** @api proxy */
  function createProxyMiddleware(options: { target?: Url }): any;
}

/**
 * @see https://github.com/kevva/download#readme
 * @versions 7, 8
 */
declare module 'download' {
  function download(url: Url, ...rest: any[]): any;
  export default download;
  export = download;
}

/**
 * @see https://github.com/jshemas/openGraphScraper#readme
 * @versions 4 to 6
 */
declare module 'open-graph-scraper' {
  function ogs(options: { url: Url }, ...rest: any[]): any;
  export default ogs;
  export = ogs;
}

/**
 * @see https://github.com/OP-Engineering/link-preview-js#readme
 * @versions 2, 3
 */
declare module 'link-preview-js' {
  function getLinkPreview(url: Url, ...rest: any[]): any;
}

/**
 * @see https://github.com/rbren/rss-parser#readme
 * @versions 3
 */
declare module 'rss-parser' {
  class Parser {
    constructor(options?: any);
    parseURL(url: Url, ...rest: any[]): any;
    parseString(text: any, ...rest: any[]): any;
  }
  export default Parser;
  export = Parser;
}

/**
 * @see https://github.com/devongovett/node-wkhtmltopdf#readme
 * @versions 0.3, 0.4
 */
declare module 'wkhtmltopdf' {
  function wkhtmltopdf(url: Url, ...rest: any[]): any;
  export = wkhtmltopdf;
}

/**
 * @see https://github.com/mhs/node-wkhtmltoimage#readme
 * @versions 0.1
 */
declare module 'wkhtmltoimage' {
  function generate(url: Url, ...rest: any[]): any;
}
