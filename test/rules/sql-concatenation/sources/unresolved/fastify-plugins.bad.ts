// library: none; feature: fastify-decorated; expect: bad
import Fastify from 'fastify';
import fastifyPostgres from '@fastify/postgres';

const app = Fastify();
app.register(fastifyPostgres, { connectionString: process.env.DATABASE_URL });

app.get('/trips/:id', async (request, reply) => {
  const { rows } = await app.pg.query(`SELECT * FROM trips WHERE id = ${request.params.id}`); // error: sql-concatenation
  const client = await app.pg.connect();
  const stops = await client.query(`SELECT * FROM stops WHERE trip = '${request.query.trip}'`); // error: sql-concatenation
  client.release();
  return { rows, stops: stops.rows };
});
