// library: pg; feature: request-places; expect: bad
import { Pool } from 'pg';
import type { Request, Response } from 'express';
const pool = new Pool();

export async function everything(req: Request, res: Response) {
  const q = req.query as Record<string, string>;
  await pool.query(`SELECT * FROM orders WHERE id = ${q.a}`); // error: sql-concatenation
  await pool.query(`SELECT * FROM orders WHERE name = '${q.b}'`); // error: sql-concatenation
  await pool.query(`SELECT * FROM orders WHERE id IN (${q.c})`); // error: sql-concatenation
  await pool.query(`SELECT * FROM orders WHERE name LIKE '%${q.d}%'`); // error: sql-concatenation
  await pool.query(`SELECT * FROM orders LIMIT ${q.e}`); // error: sql-concatenation
  await pool.query(`INSERT INTO orders (name) VALUES ('${q.f}')`); // error: sql-concatenation
  await pool.query(`UPDATE orders SET name = '${q.g}'`); // error: sql-concatenation
  await pool.query(`SELECT * FROM ${q.h}`); // error: sql-concatenation
  await pool.query(`SELECT ${q.i} FROM orders`); // error: sql-concatenation
  await pool.query(`SELECT * FROM orders ORDER BY ${q.j}`); // error: sql-concatenation
  await pool.query(`SELECT * FROM orders ORDER BY id ${q.k}`); // error: sql-concatenation
  await pool.query(`SELECT * FROM orders WHERE ${q.l}`); // error: sql-concatenation
  await pool.query(`SELECT * FROM orders WHERE total ${q.m} 10`); // error: sql-concatenation
  await pool.query(`SELECT * FROM orders ${q.n}`); // error: sql-concatenation
  await pool.query(`SELECT count(*) FROM orders GROUP BY ${q.o}`); // error: sql-concatenation
  await pool.query(`SELECT * FROM orders WHERE id IN (SELECT id FROM ${q.p})`); // error: sql-concatenation
  await pool.query(q.r); // error: sql-concatenation
  res.end();
}
// never: FROM $1
