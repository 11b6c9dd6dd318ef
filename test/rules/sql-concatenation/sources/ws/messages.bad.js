// library: better-sqlite3; feature: ws; expect: bad
const { WebSocketServer } = require('ws');
const Database = require('better-sqlite3');

const db = new Database('telemetry.db');
const wss = new WebSocketServer({ port: 8080 });

wss.on('connection', (ws) => {
  ws.on('message', (data) => {
    const reading = JSON.parse(data.toString());
    db.exec(`INSERT INTO readings (sensor, value) VALUES ('${reading.sensor}', ${reading.value})`); // error: sql-concatenation
    ws.send('ok');
  });
});
