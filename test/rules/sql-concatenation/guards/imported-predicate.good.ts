// library: pg; feature: imported-predicate; expect: innocent
import { Pool } from 'pg';
import type { Request, Response } from 'express';
import { assertSafeColumn, isISO8601Duration } from '@acme/checks';
const pool = new Pool();

export async function usage(req: Request, res: Response) {
  const { window, column } = req.body;
  if (!isISO8601Duration(window)) return res.sendStatus(400);
  assertSafeColumn(column);
  const { rows } = await pool.query(`SELECT ${column} FROM usage WHERE at > now() - interval '${window}'`);
  res.json(rows);
}
