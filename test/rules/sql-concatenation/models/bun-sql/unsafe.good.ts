// library: bun; feature: sql-tag; expect: innocent
import { sql } from 'bun';
import { Hono } from 'hono';

const app = new Hono();

app.get('/songs/:artist', async (c) => {
  const songs = await sql`SELECT * FROM songs WHERE artist = ${c.req.param('artist')}`;
  const count = await sql.unsafe('SELECT count(*) FROM songs WHERE artist = $1', [c.req.param('artist')]);
  return c.json({ songs, count });
});

export default app;
