// library: none; feature: the one login of a tool, from its settings; expect: innocent
import { timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';

interface BasicAuth {
  name: string;
  pass: string;
}

export function protect(app: FastifyInstance, auth: BasicAuth) {
  app.addHook('onRequest', async (request: FastifyRequest, reply) => {
    const [name, password] = Buffer.from(request.headers.authorization ?? '', 'base64').toString().split(':');
    const isRight = password !== undefined && password.length === auth.pass.length && timingSafeEqual(Buffer.from(password), Buffer.from(auth.pass));
    if (name !== auth.name || !isRight) return reply.status(401).send();
  });
}
