// library: bun; feature: sql-unsafe; expect: bad
import { sql } from 'bun';
import { Hono } from 'hono';

const app = new Hono();

app.get('/songs/:artist', async (c) => {
  const songs = await sql.unsafe(`SELECT * FROM songs WHERE artist = '${c.req.param('artist')}'`); // error: sql-concatenation
  return c.json(songs);
});

export default app;
