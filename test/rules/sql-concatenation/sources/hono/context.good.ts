// library: postgres; feature: hono; expect: innocent
import { Hono } from 'hono';
import postgres from 'postgres';

const app = new Hono();
const sql = postgres();

app.get('/feeds/:name', async (c) => {
  const byParam = await sql`SELECT * FROM feeds WHERE name = ${c.req.param('name')}`;
  const limit = Math.min(Number(c.req.query('limit') ?? 20), 100);
  const latest = await sql.unsafe(`SELECT * FROM feeds ORDER BY updated_at DESC LIMIT ${limit}`);
  return c.json({ byParam, latest });
});

app.post('/feeds', async (c) => {
  const { url } = await c.req.json();
  await sql`INSERT INTO feeds ${sql({ url })}`;
  return c.body(null, 201);
});
