// library: pg; feature: a key that a table of the program has; expect: innocent
import { Pool } from 'pg';
import type { Request, Response } from 'express';
const pool = new Pool();
const COLUMNS: Record<string, { label: string }> = { name: { label: 'Name' }, age: { label: 'Age' } };
export async function list(req: Request, res: Response) {
  const sort = String(req.query.sort);
  if (!COLUMNS[sort]) return res.sendStatus(400);
  res.json(await pool.query(`SELECT * FROM users ORDER BY ${sort}`));
}
