// library: pg; feature: lookup-with-fallback; expect: bad
import { Pool } from 'pg';
import type { Request, Response } from 'express';

const pool = new Pool();

const SORT_COLUMNS: Record<string, string> = { newest: 'created_at DESC', cheapest: 'price ASC' };

export async function list(req: Request, res: Response) {
  const sort = req.query.sort as string;
  const order = SORT_COLUMNS[sort] || sort;
  const { rows } = await pool.query(`SELECT * FROM products ORDER BY ${order}`); // error: sql-concatenation
  res.json(rows);
}
