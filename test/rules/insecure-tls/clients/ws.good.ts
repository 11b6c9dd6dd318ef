// library: ws; feature: a socket with a timeout; expect: innocent
import WebSocket from 'ws';

export const connect = (url: string) => new WebSocket(url, { handshakeTimeout: 5000 });
