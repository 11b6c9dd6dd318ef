// library: pg; feature: in-request; expect: bad
import { Pool } from 'pg';
import type { Request, Response } from 'express';
const pool = new Pool();

export async function list(req: Request, res: Response) {
  const by = req.query.by as string;
  if (!(by in req.query)) return res.sendStatus(400);
  const { rows } = await pool.query(`SELECT * FROM people ORDER BY ${by}`); // error: sql-concatenation
  res.json(rows);
}
