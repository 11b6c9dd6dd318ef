// library: pg; feature: reduce; expect: innocent
import { Pool } from 'pg';
import type { Request, Response } from 'express';
const pool = new Pool();

export async function find(req: Request, res: Response) {
  const filters = req.body.filters as { field: string; value: string }[];
  const sql = filters.reduce((text, _, i) => text + ` AND note LIKE $${i + 1}`, 'SELECT * FROM notes WHERE true');
  const { rows } = await pool.query(sql, filters.map((f) => `%${f.value}%`));
  res.json(rows);
}
