// library: v8; feature: bytes of a queue; expect: bad
const amqp = require('amqplib');
const { deserialize } = require('node:v8');

exports.start = async (url, work) => {
  const channel = await (await amqp.connect(url)).createChannel();
  await channel.consume('parcels', (msg) => work(deserialize(msg.content))); // warning: unsafe-deserialization
};
