// library: ws; feature: a socket to a partner; expect: bad
import WebSocket from 'ws';

export const connect = (url: string) => new WebSocket(url, { rejectUnauthorized: false, handshakeTimeout: 5000 }); // error: insecure-tls
