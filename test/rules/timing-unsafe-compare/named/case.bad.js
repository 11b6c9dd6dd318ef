// library: fastify; feature: a secret as label; expect: bad
const fastify = require('fastify')();

const READER_KEY = process.env.READER_KEY;

fastify.addHook('onRequest', async (request, reply) => {
  switch (request.headers['x-api-key']) {
    case READER_KEY: // warning: timing-unsafe-compare
      request.role = 'reader';
      return;
    case process.env.WRITER_API_KEY: // warning: timing-unsafe-compare
      request.role = 'writer';
      return;
    default:
      return reply.code(401).send();
  }
});
