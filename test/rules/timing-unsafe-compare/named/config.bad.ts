// library: fastify; feature: a configured token; expect: bad
import Fastify from 'fastify';

const app = Fastify();
const ADMIN_TOKEN = process.env.ADMIN_TOKEN;

app.get('/admin', async (request, reply) => {
  if (request.headers['x-admin-token'] === ADMIN_TOKEN) return { ok: true }; // warning: timing-unsafe-compare
  return reply.code(401).send();
});
