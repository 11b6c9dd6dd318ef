// library: better-sqlite3; feature: ws; expect: innocent
const { WebSocketServer } = require('ws');
const Database = require('better-sqlite3');

const db = new Database('telemetry.db');
const insert = db.prepare('INSERT INTO readings (sensor, value) VALUES (?, ?)');
const wss = new WebSocketServer({ port: 8080 });

wss.on('connection', (ws) => {
  ws.on('message', (data) => {
    const reading = JSON.parse(data.toString());
    insert.run(reading.sensor, reading.value);
    ws.send('ok');
  });
});
