// library: knex; feature: raw-bindings; expect: innocent
import { knex } from 'knex';
import express from 'express';

const db = knex({ client: 'pg', connection: process.env.DATABASE_URL });
const app = express();

app.get('/reports/revenue', async (req, res) => {
  const result = await db.raw('SELECT sum(total) FROM invoices WHERE region = ?', [req.query.region]);
  const named = await db.raw('SELECT count(*) FROM invoices WHERE :column: = :region', { column: 'region', region: req.query.region });
  res.json([result.rows, named.rows]);
});
