// library: pg; feature: a key that a table of the program need not have; expect: bad
import { Pool } from 'pg';
import type { Request, Response } from 'express';
const pool = new Pool();
const COLUMNS: Record<string, { label: string }> = { name: { label: 'Name' }, age: { label: 'Age' } };
export async function list(req: Request, res: Response) {
  const sort = String(req.query.sort);
  const label = COLUMNS[sort]?.label ?? sort;
  res.json({ label, rows: await pool.query(`SELECT * FROM users ORDER BY ${sort}`) }); // error: sql-concatenation
}
