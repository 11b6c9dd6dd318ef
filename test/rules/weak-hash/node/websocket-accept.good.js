// library: node:crypto; feature: WebSocket handshake; expect: innocent
const { createHash } = require('node:crypto');

const GUID = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';

exports.upgrade = (req, socket) => {
  const digest = createHash('sha1').update(req.headers['sec-websocket-key'] + GUID).digest('base64');
  socket.write(['HTTP/1.1 101 Switching Protocols', 'Upgrade: websocket', 'Connection: Upgrade', `Sec-WebSocket-Accept: ${digest}`, '', ''].join('\r\n'));
};
