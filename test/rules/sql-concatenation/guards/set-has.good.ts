// library: pg; feature: set-has; expect: innocent
import { Pool } from 'pg';
import type { Request, Response } from 'express';
const pool = new Pool();
const TABLES = new Set(['orders', 'refunds', 'payouts']);

export async function count(req: Request, res: Response) {
  const { table } = req.params;
  if (!TABLES.has(table as string)) throw new Error(`no such table: ${table}`);
  const { rows } = await pool.query(`SELECT count(*) FROM ${table}`);
  res.json(rows[0]);
}
