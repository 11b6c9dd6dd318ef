// library: pg; feature: loops; expect: innocent
import { Pool } from 'pg';
import type { Request, Response } from 'express';
const pool = new Pool();

export async function seed(req: Request, res: Response) {
  let values = '';
  const params: unknown[] = [];
  for (const item of req.body.items) {
    values += `($${params.length + 1}, $${params.length + 2}),`;
    params.push(item.name, item.price);
  }
  await pool.query(`INSERT INTO products (name, price) VALUES ${values.slice(0, -1)}`, params);
  for (let year = 2020; year <= 2024; year++) {
    await pool.query(`CREATE TABLE IF NOT EXISTS sales_${year} (id INT)`);
  }
  for (const table of ['products', 'prices']) await pool.query(`ANALYZE ${table}`);
  res.sendStatus(201);
}
