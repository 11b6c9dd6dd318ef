// library: pg; feature: template; expect: innocent
import express from 'express';
import { Pool } from 'pg';

const pool = new Pool({ connectionString: process.env.DATABASE_URL });
const app = express();

app.get('/orders/:id', async (req, res) => {
  const { rows } = await pool.query(`SELECT * FROM orders WHERE id = $1`, [req.params.id]);
  res.json(rows[0] ?? null);
});
