// library: elysia; feature: what a route's schema leaves a text; expect: bad
import { Elysia, t } from 'elysia';
import { Database } from 'bun:sqlite';
const db = new Database('app.db');
export const app = new Elysia()
  .get('/users/:name', ({ params: { name } }) => db.query(`SELECT * FROM users WHERE name = '${name}'`).get(), { params: t.Object({ name: t.String() }) }) // error: sql-concatenation
  .get('/users', ({ query }) => db.query(`SELECT * FROM users ORDER BY ${query.by}`).all()); // error: sql-concatenation
