// library: pg; feature: truthy-branch; expect: bad
import { Pool } from 'pg';
import type { Request, Response } from 'express';
const pool = new Pool();

export async function list(req: Request, res: Response) {
  const owner = req.query.owner;
  if (!owner) return res.sendStatus(400);
  const { rows } = await pool.query(`SELECT * FROM pets WHERE owner = '${owner}'`); // error: sql-concatenation
  res.json(rows);
}
