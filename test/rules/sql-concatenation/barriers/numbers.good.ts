// library: pg; feature: numbers; expect: innocent
import express from 'express';
import { Pool } from 'pg';

const app = express();
const pool = new Pool();

app.get('/orders', async (req, res) => {
  const id = parseInt(req.query.id as string, 10);
  const price = parseFloat(req.query.price as string);
  const page = Math.max(1, Math.floor(Number(req.query.page)));
  const size = +(req.query.size ?? 20);
  const ticket = BigInt(req.query.ticket as string);
  await pool.query(`SELECT * FROM orders WHERE id = ${id}`);
  await pool.query(`SELECT * FROM orders WHERE price < ${price}`);
  await pool.query(`SELECT * FROM orders LIMIT ${size} OFFSET ${(page - 1) * size}`);
  await pool.query(`SELECT * FROM orders WHERE ticket = ${ticket}`);
  await pool.query(`SELECT * FROM orders WHERE shelf = ${(req.query.shelf as any) | 0}`);
  await pool.query(`SELECT * FROM orders WHERE total > ${Number(req.query.total).toFixed(2)}`);
  res.sendStatus(204);
});
