// library: pg; feature: conjunction; expect: innocent
import { Pool } from 'pg';
import type { Request, Response } from 'express';
const pool = new Pool();
const COLUMNS = new Set(['name', 'price']);

export async function list(req: Request, res: Response) {
  const { sort, dir } = req.query as Record<string, string>;
  if (!COLUMNS.has(sort) || !(dir === 'asc' || dir === 'desc')) return res.sendStatus(400);
  await pool.query(`SELECT * FROM teas ORDER BY ${sort} ${dir}`);
  const then = req.query.then as string;
  const { rows } = await pool.query('SELECT * FROM teas' + (then && COLUMNS.has(then) ? ` ORDER BY ${then}` : ''));
  res.json(rows);
}
