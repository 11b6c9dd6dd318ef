// library: postgres; feature: hono; expect: bad
import { Hono } from 'hono';
import postgres from 'postgres';

const app = new Hono();
const sql = postgres();

app.get('/feeds/:name', async (c) => {
  const byParam = await sql.unsafe(`SELECT * FROM feeds WHERE name = '${c.req.param('name')}'`); // error: sql-concatenation
  const byQuery = await sql.unsafe(`SELECT * FROM feeds WHERE lang = '${c.req.query('lang')}'`); // error: sql-concatenation
  const byHeader = await sql.unsafe(`SELECT * FROM feeds WHERE token = '${c.req.header('x-token')}'`); // error: sql-concatenation
  return c.json({ byParam, byQuery, byHeader });
});

app.post('/feeds', async (c) => {
  const { url } = await c.req.json();
  await sql.unsafe(`INSERT INTO feeds (url) VALUES ('${url}')`); // error: sql-concatenation
  const form = await c.req.parseBody();
  await sql.unsafe("INSERT INTO tags (name) VALUES ('" + form.tag + "')"); // error: sql-concatenation
  return c.body(null, 201);
});
