// library: pg; feature: number-is-integer-of-copy; expect: bad
import { Pool } from 'pg';
import type { Request, Response } from 'express';
const pool = new Pool();

export async function show(req: Request, res: Response) {
  const { id } = req.body;
  if (!Number.isInteger(parseInt(id, 10))) throw new TypeError('id must be an integer');
  const { rows } = await pool.query(`SELECT * FROM taxes WHERE id = ${id}`); // error: sql-concatenation
  res.json(rows);
}
