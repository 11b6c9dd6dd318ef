// library: knex; feature: raw; expect: bad
import { knex } from 'knex';
import express from 'express';

const db = knex({ client: 'pg', connection: process.env.DATABASE_URL });
const app = express();

app.get('/reports/revenue', async (req, res) => {
  const result = await db.raw(`SELECT sum(total) FROM invoices WHERE region = '${req.query.region}'`); // error: sql-concatenation
  res.json(result.rows);
});
// fixed: const result = await db.raw(`SELECT sum(total) FROM invoices WHERE region = ?`, [req.query.region]);
