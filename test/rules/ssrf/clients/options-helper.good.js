// library: node:https, fastify; feature: options of a helper whose host is the program's own; expect: innocent
const https = require('node:https');
const fastify = require('fastify')();

function knock(door, done) {
  const options = { method: 'HEAD', hostname: door.host, port: 443, path: `/doors/${encodeURIComponent(door.name)}` };
  https.request(options, (answer) => done(answer.statusCode)).end();
}

fastify.post('/doors', (request, reply) => {
  const { name } = request.body.door;
  knock({ host: process.env.DOORS_HOST, name }, (status) => reply.send({ status }));
});
