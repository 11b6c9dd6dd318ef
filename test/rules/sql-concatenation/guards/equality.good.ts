// library: pg; feature: equality; expect: innocent
import { Pool } from 'pg';
import type { Request, Response } from 'express';
const pool = new Pool();

export async function list(req: Request, res: Response) {
  const dir = req.query.dir as string;
  if (dir !== 'asc' && dir !== 'desc') {
    res.status(400).send('dir must be asc or desc');
    return;
  }
  const { rows } = await pool.query(`SELECT * FROM rides ORDER BY id ${dir}`);
  const kind = req.query.kind;
  if (kind === 'taxi' || kind === 'bus') await pool.query(`SELECT * FROM ${kind}_rides`);
  res.json(rows);
}
