// library: pg; feature: anchored-regex; expect: innocent
import { Pool } from 'pg';
import type { Request, Response } from 'express';
const pool = new Pool();
const IDENTIFIER = /^[a-z_][a-z0-9_]*$/i;

export async function list(req: Request, res: Response) {
  const { column, day, code } = req.query as Record<string, string>;
  if (!IDENTIFIER.test(column)) return res.sendStatus(400);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return res.sendStatus(400);
  if (!code.match(/^[A-Z]{2}\d+$/)) return res.sendStatus(400);
  const { rows } = await pool.query(`SELECT ${column} FROM slots WHERE day = '${day}' AND code = '${code}'`);
  res.json(rows);
}
