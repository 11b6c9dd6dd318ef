// library: pg; feature: number-is-integer; expect: innocent
import { Pool } from 'pg';
import type { Request, Response } from 'express';
const pool = new Pool();

export async function show(req: Request, res: Response) {
  const { id, year } = req.body;
  if (!Number.isInteger(id)) throw new TypeError('id must be an integer');
  if (!Number.isSafeInteger(year)) throw new TypeError('year must be an integer');
  const { rows } = await pool.query(`SELECT * FROM taxes_${year} WHERE id = ${id}`);
  res.json(rows);
}
