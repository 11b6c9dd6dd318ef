// library: pg; feature: falsy-branch; expect: innocent
import { Pool } from 'pg';
import type { Request, Response } from 'express';
const pool = new Pool();

export async function list(req: Request, res: Response) {
  const owner = req.query.owner;
  if (owner) {
    const { rows } = await pool.query('SELECT * FROM pets WHERE owner = $1', [owner]);
    return res.json(rows);
  }
  // nothing but '', 0, null or undefined gets here
  const { rows } = await pool.query(`SELECT * FROM pets WHERE owner = '${owner || ''}'`);
  res.json(rows);
}
