// library: pg; feature: includes-list-of-client; expect: bad
import { Pool } from 'pg';
import type { Request, Response } from 'express';
const pool = new Pool();

export async function list(req: Request, res: Response) {
  const columns = req.body.columns as string[];
  const sort = req.body.sort as string;
  // the client brings both the key and the list
  if (!columns.includes(sort)) return res.status(400).end();
  const { rows } = await pool.query(`SELECT * FROM orders ORDER BY ${sort}`); // error: sql-concatenation
  res.json(rows);
}
