// library: pg; feature: map-join; expect: bad
import { Pool } from 'pg';
import type { Request, Response } from 'express';
const pool = new Pool();

export async function byIds(req: Request, res: Response) {
  const ids: string[] = req.body.ids;
  const list = ids.map((id) => `'${id}'`).join(',');
  const { rows } = await pool.query(`SELECT * FROM products WHERE id IN (${list})`); // error: sql-concatenation
  const raw = await pool.query(`SELECT * FROM products WHERE id IN (${ids.join(',')})`); // error: sql-concatenation
  res.json([rows, raw.rows]);
}
