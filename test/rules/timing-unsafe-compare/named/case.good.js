// library: fastify; feature: kinds of tokens as labels; expect: innocent
const fastify = require('fastify')();

const KINDS = require('./kinds');

fastify.post('/tokens', async (request) => {
  switch (request.body.token) {
    case 'bearer':
    case KINDS.mac:
      return { known: true };
    default:
      return { known: false };
  }
});
