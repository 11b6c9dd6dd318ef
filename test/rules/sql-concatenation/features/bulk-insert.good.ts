// library: pg; feature: bulk-insert; expect: innocent
import { Pool } from 'pg';
import type { Request, Response } from 'express';
const pool = new Pool();
const COLUMNS = ['sku', 'qty', 'price'];

export async function load(req: Request, res: Response) {
  const rows: unknown[][] = req.body.rows;
  const tuples = rows.map((_, r) => `(${COLUMNS.map((_, c) => `$${r * COLUMNS.length + c + 1}`).join(', ')})`);
  await pool.query(`INSERT INTO stock (${COLUMNS.join(', ')}) VALUES ${tuples.join(', ')}`, rows.flat());
  const updates = COLUMNS.slice(1).map((column) => `${column} = EXCLUDED.${column}`).join(', ');
  await pool.query(`INSERT INTO stock (sku, qty, price) VALUES ($1, $2, $3) ON CONFLICT (sku) DO UPDATE SET ${updates}`, rows[0]);
  res.sendStatus(201);
}
