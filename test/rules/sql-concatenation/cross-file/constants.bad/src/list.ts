// entry: list.ts; library: pg; feature: imported-identity; expect: bad
import { Pool } from 'pg';
import { ORDERS, toText } from './tables';
import type { Request, Response } from 'express';

const pool = new Pool();

export async function list(req: Request, res: Response) {
  const { rows } = await pool.query(`SELECT * FROM ${ORDERS} WHERE note = '${toText(req.query.note)}'`); // error: sql-concatenation
  res.json(rows);
}
