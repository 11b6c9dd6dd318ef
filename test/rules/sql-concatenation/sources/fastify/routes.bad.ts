// library: pg; feature: fastify; expect: bad
import Fastify from 'fastify';
import { Pool } from 'pg';

const fastify = Fastify({ logger: true });
const pool = new Pool();

fastify.get<{ Querystring: { city: string } }>('/stations', async (request) => {
  const { rows } = await pool.query(`SELECT * FROM stations WHERE city = '${request.query.city}'`); // error: sql-concatenation
  return rows;
});

fastify.route({
  method: 'POST',
  url: '/stations/:id/notes',
  handler: async (request, reply) => {
    const { id } = request.params as { id: string };
    await pool.query(`INSERT INTO notes (station, text) VALUES (${id}, '${(request.body as any).text}')`); // error: sql-concatenation
    return reply.code(201).send();
  },
});
