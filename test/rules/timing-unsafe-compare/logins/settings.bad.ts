// library: none; feature: the one login of a tool, from its settings, which is in no table but is compared letter by letter; expect: bad
import type { FastifyInstance, FastifyRequest } from 'fastify';

interface BasicAuth {
  name: string;
  pass: string;
}

export function protect(app: FastifyInstance, auth: BasicAuth) {
  app.addHook('onRequest', async (request: FastifyRequest, reply) => {
    const [name, password] = Buffer.from(request.headers.authorization ?? '', 'base64').toString().split(':');
    if (name !== auth.name || password !== auth.pass) return reply.status(401).send(); // warning: timing-unsafe-compare
  });
}
