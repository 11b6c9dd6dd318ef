// library: pg; feature: equality-wrong-way; expect: bad
import { Pool } from 'pg';
import type { Request, Response } from 'express';
const pool = new Pool();

export async function list(req: Request, res: Response) {
  const dir = req.query.dir as string;
  if (dir === 'none') return res.end();
  const { rows } = await pool.query(`SELECT * FROM rides ORDER BY id ${dir}`); // error: sql-concatenation
  const kind = req.query.kind;
  if (kind === 'taxi' || kind !== 'bus') await pool.query(`SELECT * FROM ${kind}_rides`); // error: sql-concatenation
  res.json(rows);
}
