// library: @electric-sql/pglite; feature: query; expect: innocent
import { PGlite } from '@electric-sql/pglite';
import { Hono } from 'hono';

const db = await PGlite.create('./pgdata');
const app = new Hono();

app.get('/todos', async (c) => {
  const todos = await db.query('SELECT * FROM todos WHERE list = $1', [c.req.query('list')]);
  const tagged = await db.sql`SELECT * FROM lists WHERE name = ${c.req.query('list')}`;
  await db.exec('VACUUM');
  return c.json({ todos: todos.rows, lists: tagged.rows });
});
