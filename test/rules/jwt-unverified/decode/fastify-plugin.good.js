// library: fastify; feature: a decorated hook inside of a plugin verifies a cookie's token, and reads when it runs out; expect: innocent
import fp from 'fastify-plugin';
import fastifyJwt from '@fastify/jwt';

async function dock(fastify, { gates }) {
  fastify.register(fastifyJwt, { secret: process.env.DOCK_KEY });

  fastify.decorate('requireForeman', async (request, reply) => {
    const claims = fastify.jwt.verify(request.cookies.dock);
    if (claims?.role !== 'foreman') return reply.code(403).send();
    request.user = claims;
  });

  fastify.post('/gates/open', { preHandler: [fastify.requireForeman] }, async () => gates.open());
}

export default fp(dock);
