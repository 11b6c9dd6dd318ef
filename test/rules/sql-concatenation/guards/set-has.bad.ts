// library: pg; feature: set-has-deny-list; expect: bad
import { Pool } from 'pg';
import type { Request, Response } from 'express';
const pool = new Pool();
const SECRET_TABLES = new Set(['users', 'tokens']);

export async function count(req: Request, res: Response) {
  const { table } = req.params;
  // a deny list lets everything else in
  if (SECRET_TABLES.has(table as string)) throw new Error('not for you');
  const { rows } = await pool.query(`SELECT count(*) FROM ${table}`); // error: sql-concatenation
  res.json(rows[0]);
}
