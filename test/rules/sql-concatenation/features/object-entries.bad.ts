// library: pg; feature: object-entries; expect: bad
import { Pool } from 'pg';
import type { Request, Response } from 'express';
const pool = new Pool();

export async function search(req: Request, res: Response) {
  const where = Object.entries(req.query).map(([key, value]) => `${key} = '${value}'`).join(' AND ');
  const { rows } = await pool.query('SELECT * FROM cats WHERE ' + where); // error: sql-concatenation
  res.json(rows);
}
