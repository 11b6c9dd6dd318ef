// entry: list.ts; library: pg; feature: imported-constants; expect: innocent
import { Pool } from 'pg';
import * as tables from './tables';
import { SORT_KEYS, Status, toLimit } from './tables';
import type { Request, Response } from 'express';

const pool = new Pool();

export async function list(req: Request, res: Response) {
  const sort = req.query.sort as string;
  if (!SORT_KEYS.includes(sort)) return res.sendStatus(400);
  const limit = toLimit(req.query.limit);
  await pool.query(`SELECT * FROM ${tables.ORDERS} WHERE status = '${Status.Open}' ORDER BY ${sort} LIMIT ${limit}`);
  const { rows } = await pool.query(`SELECT count(*) FROM ${tables.default.refunds}`);
  res.json(rows);
}
