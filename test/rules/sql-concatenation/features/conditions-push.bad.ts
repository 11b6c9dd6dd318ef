// library: pg; feature: conditional-push; expect: bad
import { Pool } from 'pg';
import type { Request, Response } from 'express';
const pool = new Pool();

export async function search(req: Request, res: Response) {
  const conditions: string[] = ['deleted_at IS NULL'];
  if (req.query.status) conditions.push(`status = '${req.query.status}'`);
  if (req.query.minTotal) conditions.push(`total >= ${Number(req.query.minTotal)}`);
  const where = conditions.length ? `WHERE ${conditions.join(' AND ')}` : '';
  const { rows } = await pool.query(`SELECT * FROM orders ${where} ORDER BY id`); // error: sql-concatenation
  res.json(rows);
}
