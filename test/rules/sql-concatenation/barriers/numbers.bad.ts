// library: pg; feature: not-a-number; expect: bad
import express from 'express';
import { Pool } from 'pg';

const app = express();
const pool = new Pool();

app.get('/orders', async (req, res) => {
  const id = req.query.id as unknown as number;
  const page: number = req.query.page as any;
  await pool.query(`SELECT * FROM orders WHERE id = ${id}`); // error: sql-concatenation
  // text plus number is text
  await pool.query(`SELECT * FROM orders OFFSET ${page + 1}`); // error: sql-concatenation
  await pool.query(`SELECT * FROM orders LIMIT ${req.query.limit || 20}`); // error: sql-concatenation
  await pool.query(`SELECT * FROM orders WHERE id = ${Number(req.query.id) || req.query.id}`); // error: sql-concatenation
  res.sendStatus(204);
});
