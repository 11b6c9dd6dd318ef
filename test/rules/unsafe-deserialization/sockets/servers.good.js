// library: v8; feature: JSON of a socket, and a copy of one's own; expect: innocent
const net = require('node:net');
const v8 = require('node:v8');

net.createServer((peer) => {
  peer.on('data', (bytes) => {
    const reading = JSON.parse(bytes.subarray(2).toString());
    console.log(v8.deserialize(v8.serialize({ level: bytes.readUInt16BE(0) })), Number(reading.level));
  });
}).listen(7070);
