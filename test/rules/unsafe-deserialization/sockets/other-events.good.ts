// library: ws; feature: what comes with other events than messages; expect: innocent
import { WebSocketServer } from 'ws';

new WebSocketServer({ port: 7001 }).on('connection', (client) => {
  client.on('ping', (beat) => client.pong(beat));
  client.once('close', (code, reason) => console.log(code, JSON.parse(reason.toString() || '{}')));
});
