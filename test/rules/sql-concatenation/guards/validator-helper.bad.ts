// library: pg; feature: validator-helper-wrong; expect: bad
import { Pool } from 'pg';
import type { Request, Response } from 'express';
const pool = new Pool();

function isColumn(value: string): boolean {
  return value.length < 64 && !value.includes(' ');
}

export async function list(req: Request, res: Response) {
  const sort = req.query.sort as string;
  if (!isColumn(sort)) return res.sendStatus(400);
  const { rows } = await pool.query(`SELECT * FROM dogs ORDER BY ${sort}`); // error: sql-concatenation
  res.json(rows);
}
