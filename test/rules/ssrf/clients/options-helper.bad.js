// library: node:https, fastify; feature: options that a helper puts together of its parameter's members; expect: bad
const https = require('node:https');
const fastify = require('fastify')();

function knock(door, done) {
  const options = { method: 'HEAD', hostname: door.host, port: door.port || 443, path: '/health' };
  https.request(options, (answer) => done(answer.statusCode)).end(); // error: ssrf
}

fastify.post('/doors', (request, reply) => {
  const { host, port } = request.body.door;
  knock({ host, port: Number(port) }, (status) => reply.send({ status }));
});
