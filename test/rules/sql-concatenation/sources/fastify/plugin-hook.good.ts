// library: pg; feature: fastify-plugin; expect: innocent
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Pool } from 'pg';

const pool = new Pool();

export default async function plugin(fastify: FastifyInstance) {
  fastify.addHook('preHandler', async (request) => {
    await pool.query('UPDATE api_keys SET used = now() WHERE key = $1', [request.headers['x-api-key']]);
  });
  fastify.delete('/jobs/:id', cancelJob);
}

async function cancelJob(request: FastifyRequest<{ Params: { id: string } }>) {
  await pool.query('DELETE FROM jobs WHERE id = $1', [request.params.id]);
  return { ok: true };
}
