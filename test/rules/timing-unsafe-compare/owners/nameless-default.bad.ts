// library: none; feature: a default export without a name; expect: bad
import type { FastifyInstance } from 'fastify';

export default async function (app: FastifyInstance, opts: { pumpSecret: string }) {
  app.post('/pumps', async (request, reply) => {
    if (request.headers['x-pump'] !== opts.pumpSecret) return reply.code(403).send(); // warning: timing-unsafe-compare
    return { ok: true };
  });
}
