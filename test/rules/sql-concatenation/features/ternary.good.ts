// library: pg; feature: ternary; expect: innocent
import { Pool } from 'pg';
import type { Request, Response } from 'express';
const pool = new Pool();

export async function list(req: Request, res: Response) {
  const order = req.query.sort ? 'visits.score' : 'created_at';
  const direction = String(req.query.dir).toLowerCase() === 'desc' ? 'DESC' : 'ASC';
  const { rows } = await pool.query(`SELECT * FROM visits ORDER BY ${order} ${direction}`);
  res.json(rows);
}
