// library: v8; feature: bytes that came to a server of one's own; expect: bad
const net = require('node:net');
const tls = require('node:tls');
const dgram = require('node:dgram');
const v8 = require('node:v8');

net.createServer((peer) => {
  peer.on('data', (bytes) => {
    const length = bytes.readUInt16BE(0);
    console.log(v8.deserialize(bytes.subarray(2, 2 + length))); // error: unsafe-deserialization
  });
}).listen(7070);

const secure = tls.createServer({});
secure.on('secureConnection', async (peer) => {
  for await (const part of peer) console.log(v8.deserialize(part)); // error: unsafe-deserialization
});

const beacons = dgram.createSocket('udp4');
beacons.on('message', (datagram) => {
  console.log(v8.deserialize(datagram)); // error: unsafe-deserialization
});
