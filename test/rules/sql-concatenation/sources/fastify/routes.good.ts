// library: pg; feature: fastify; expect: innocent
import Fastify from 'fastify';
import { Pool } from 'pg';

const fastify = Fastify({ logger: true });
const pool = new Pool();

fastify.get<{ Querystring: { city: string } }>('/stations', async (request) => {
  request.log.info(`SELECT stations for ${request.query.city}`);
  const { rows } = await pool.query('SELECT * FROM stations WHERE city = $1', [request.query.city]);
  return rows;
});

fastify.route({
  method: 'POST',
  url: '/stations/:id/notes',
  handler: async (request, reply) => {
    const { id } = request.params as { id: string };
    await pool.query('INSERT INTO notes (station, text) VALUES ($1, $2)', [id, (request.body as any).text]);
    return reply.code(201).send();
  },
});
