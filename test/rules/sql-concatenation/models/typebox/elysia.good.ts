// library: elysia; feature: what a route's schema makes harmless; expect: innocent
import { Elysia, t } from 'elysia';
import { Database } from 'bun:sqlite';
const db = new Database('app.db');
export const app = new Elysia()
  .get('/users/:id', ({ params: { id } }) => db.query(`SELECT * FROM users WHERE id = ${id}`).get(), { params: t.Object({ id: t.Number() }) })
  .get('/users', ({ query }) => db.query(`SELECT * FROM users ORDER BY ${query.by}`).all(), { query: t.Object({ by: t.Union([t.Literal('name'), t.Literal('age')]) }) });
