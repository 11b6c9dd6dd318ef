// library: pg; feature: in-has-own; expect: innocent
import { Pool } from 'pg';
import type { Request, Response } from 'express';
const pool = new Pool();
const COLUMNS = { name: 'string', city: 'string', age: 'number' };

export async function list(req: Request, res: Response) {
  const { by, then, last } = req.query as Record<string, string>;
  if (!(by in COLUMNS)) return res.sendStatus(400);
  if (!Object.hasOwn(COLUMNS, then)) return res.sendStatus(400);
  if (!Object.prototype.hasOwnProperty.call(COLUMNS, last)) return res.sendStatus(400);
  const { rows } = await pool.query(`SELECT * FROM people ORDER BY ${by}, ${then}, ${last}`);
  res.json(rows);
}
