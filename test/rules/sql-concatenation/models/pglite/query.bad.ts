// library: @electric-sql/pglite; feature: query; expect: bad
import { PGlite } from '@electric-sql/pglite';
import { Hono } from 'hono';

const db = new PGlite('./pgdata');
const app = new Hono();

app.get('/todos', async (c) => {
  const todos = await db.query(`SELECT * FROM todos WHERE list = '${c.req.query('list')}'`); // error: sql-concatenation
  await db.exec(`UPDATE lists SET opened = now() WHERE name = '${c.req.query('list')}'`); // error: sql-concatenation
  return c.json(todos.rows);
});
