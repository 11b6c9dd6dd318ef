// library: pg; feature: interval; expect: innocent
import { Pool } from 'pg';
import type { Request, Response } from 'express';
const pool = new Pool();

export async function stats(req: Request, res: Response) {
  const days = parseInt(String(req.query.days || 7), 10);
  const { rows } = await pool.query(`SELECT count(*) FROM hits WHERE at > now() - interval '${days} days'`);
  const more = await pool.query("SELECT count(*) FROM hits WHERE at > now() - $1 * interval '1 day'", [req.query.days]);
  res.json([rows, more.rows]);
}
