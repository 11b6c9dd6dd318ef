// library: pg; feature: conditional-push; expect: innocent
import { Pool } from 'pg';
import type { Request, Response } from 'express';
const pool = new Pool();

export async function search(req: Request, res: Response) {
  const conditions: string[] = ['deleted_at IS NULL'];
  const params: unknown[] = [];
  if (req.query.status) {
    params.push(req.query.status);
    conditions.push(`status = $${params.length}`);
  }
  if (req.query.customer) conditions.push(`customer = $${params.push(req.query.customer)}`);
  if (req.query.minTotal) conditions.push(`total >= ${Number(req.query.minTotal)}`);
  const where = conditions.length ? `WHERE ${conditions.join(' AND ')}` : '';
  const { rows } = await pool.query(`SELECT * FROM orders ${where} ORDER BY id`, params);
  res.json(rows);
}
