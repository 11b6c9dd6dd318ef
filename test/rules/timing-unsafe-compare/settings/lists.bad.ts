// library: none; feature: one of the keys of the environment, looked for in a list; expect: bad
import type { FastifyInstance } from 'fastify';

const keys = (process.env.API_KEYS ?? '').split(',');

export function register(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    if (!keys.includes(String(request.headers['x-api-key']))) { // warning: timing-unsafe-compare
      return reply.code(401).send({ error: 'unauthorized' });
    }
    return undefined;
  });
}
