// library: ws; feature: what comes with other events than messages, and other ways to listen; expect: bad
import { WebSocketServer } from 'ws';
import { unserialize } from 'node-serialize';
import { createSocket } from 'node:dgram';

new WebSocketServer({ port: 7001 }).on('connection', (client) => {
  client.on('ping', (beat) => {
    unserialize(beat.toString()); // error: unsafe-deserialization
  });
  client.prependListener('message', (move) => {
    unserialize(String(move)); // error: unsafe-deserialization
  });
  client.on('close', (code, reason) => {
    unserialize(`${reason}`); // error: unsafe-deserialization
  });
});

createSocket('udp4').once('message', (packet) => {
  unserialize(packet.toString('utf8')); // error: unsafe-deserialization
});
