// library: pg; feature: template; expect: bad
import express from 'express';
import { Pool } from 'pg';

const pool = new Pool({ connectionString: process.env.DATABASE_URL });
const app = express();

app.get('/orders/:id', async (req, res) => {
  const { rows } = await pool.query(`SELECT * FROM orders WHERE id = ${req.params.id}`); // error: sql-concatenation
  res.json(rows[0] ?? null);
});
// fixed: const { rows } = await pool.query(`SELECT * FROM orders WHERE id = $1`, [req.params.id]);
