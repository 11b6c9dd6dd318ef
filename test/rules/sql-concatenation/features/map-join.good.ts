// library: pg; feature: map-join; expect: innocent
import { Pool } from 'pg';
import type { Request, Response } from 'express';
const pool = new Pool();

export async function byIds(req: Request, res: Response) {
  const ids: string[] = req.body.ids;
  const list = ids.map((_, i) => `$${i + 1}`).join(',');
  const { rows } = await pool.query(`SELECT * FROM products WHERE id IN (${list})`, ids);
  const numbers = ids.map(Number).join(',');
  const more = await pool.query(`SELECT * FROM products WHERE number IN (${numbers})`);
  const any = await pool.query('SELECT * FROM products WHERE id = ANY($1)', [ids]);
  res.json([rows, more.rows, any.rows]);
}
