// library: fastify; feature: a decorated hook inside of a plugin reads a cookie's token; expect: bad
import fp from 'fastify-plugin';
import fastifyJwt from '@fastify/jwt';

async function dock(fastify, { gates }) {
  fastify.register(fastifyJwt, { secret: { private: process.env.DOCK_KEY, public: process.env.DOCK_PUBLIC } });

  fastify.decorate('signedIn', async (request) => {
    await request.jwtVerify();
  });

  fastify.decorate('requireForeman', async (request, reply) => {
    const claims = fastify.jwt.decode(request.cookies.dock); // error: jwt-unverified
    if (claims?.role !== 'foreman') return reply.code(403).send();
    request.user = claims;
  });

  fastify.post('/gates/open', { preHandler: [fastify.requireForeman] }, async () => gates.open());
}

export default fp(dock);
