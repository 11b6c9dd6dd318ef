// library: none; feature: fastify-decorated; expect: innocent
import Fastify from 'fastify';
import fastifyPostgres from '@fastify/postgres';

const app = Fastify();
app.register(fastifyPostgres, { connectionString: process.env.DATABASE_URL });

app.get('/trips/:id', async (request, reply) => {
  const { rows } = await app.pg.query('SELECT * FROM trips WHERE id = $1', [request.params.id]);
  const client = await app.pg.connect();
  const stops = await client.query('SELECT * FROM stops WHERE trip = $1', [request.query.trip]);
  client.release();
  return { rows, stops: stops.rows };
});
