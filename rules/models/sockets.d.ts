/**
 * WebSocket servers: socket.io and ws.
 * @see https://socket.io/docs/v4/server-api/#socket
 * @see https://github.com/websockets/ws/blob/master/doc/ws.md
 * @versions socket.io 2 to 4, ws 7, 8
 */
declare module 'socket.io' {
  interface Handshake {
    query: Remote;
    auth: Remote;
    headers: Remote;
    url: Remote;
    address: Remote;
  }
  class Socket {
    id: Safe;
    handshake: Handshake;
    request: import('http').IncomingMessage;
    data: any;
    on(event: 'disconnect' | 'disconnecting' | 'error', listener: Callback): this;
    on(event: any, listener: (...messages: Remote[]) => void): this;
    once(event: any, listener: (...messages: Remote[]) => void): this;
    onAny(listener: (event: Remote, ...messages: Remote[]) => void): this;
    use(middleware: (packet: Remote, next: Callback) => void): this;
    emit(...parts: any[]): any;
    join(room: any): any;
    to(room: any): this;
    broadcast: this;
  }
  interface Namespace {
    on(event: 'connection' | 'connect', listener: (socket: Socket) => any): this;
    on(event: any, listener: Callback): this;
    use(middleware: (socket: Socket, next: Callback) => void): this;
    of(name: any): Namespace;
    emit(...parts: any[]): any;
    to(room: any): this;
  }
  class Server extends Namespace {
    constructor(...options: any[]);
    sockets: Namespace;
    listen(...options: any[]): this;
  }
  export default function io(...options: any[]): Server;
}

declare module 'ws' {
  class WebSocket {
    constructor(address?: Url, ...options: any[]);
    on(event: 'message', listener: (data: Remote, binary?: any) => void): this;
    on(event: 'ping' | 'pong', listener: (data: Remote) => void): this;
    on(event: 'close', listener: (code: any, reason: Remote) => void): this;
    on(event: any, listener: Callback): this;
    addEventListener(event: 'message', listener: (event: { data: Remote }) => void): void;
    addEventListener(event: 'close', listener: (event: { code: any; reason: Remote; wasClean: any }) => void): void;
    addEventListener(event: any, listener: Callback): void;
    send(...parts: any[]): void;
    static Server: typeof WebSocketServer;
    static WebSocket: typeof WebSocket;
    static WebSocketServer: typeof WebSocketServer;
  }
  class WebSocketServer {
    constructor(options?: any, done?: Callback);
    on(event: 'connection', listener: (socket: WebSocket, request: import('http').IncomingMessage) => void): this;
    on(event: any, listener: Callback): this;
    clients: WebSocket[];
  }
  namespace WebSocket {
    export { WebSocketServer, WebSocket };
  }
  export = WebSocket;
}
