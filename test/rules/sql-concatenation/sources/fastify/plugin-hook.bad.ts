// library: pg; feature: fastify-plugin; expect: bad
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Pool } from 'pg';

const pool = new Pool();

export default async function plugin(fastify: FastifyInstance) {
  fastify.addHook('preHandler', async (request) => {
    const key = request.headers['x-api-key'];
    await pool.query("UPDATE api_keys SET used = now() WHERE key = '" + key + "'"); // error: sql-concatenation
  });
  fastify.delete('/jobs/:id', cancelJob);
}

async function cancelJob(request: FastifyRequest<{ Params: { id: string } }>) {
  await pool.query(`DELETE FROM jobs WHERE id = ${request.params.id}`); // error: sql-concatenation
  return { ok: true };
}
