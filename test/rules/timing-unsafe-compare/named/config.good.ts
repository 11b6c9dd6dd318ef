// library: fastify; feature: a configured token in constant time; expect: innocent
import { createHash, timingSafeEqual } from 'node:crypto';
import Fastify from 'fastify';

const app = Fastify();
const digest = (text: string) => createHash('sha256').update(text).digest();

app.get('/admin', async (request, reply) => {
  if (timingSafeEqual(digest(String(request.headers['x-admin-token'])), digest(process.env.ADMIN_TOKEN!))) return { ok: true };
  return reply.code(401).send();
});
