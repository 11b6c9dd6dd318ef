// library: pg; feature: valibot-string; expect: bad
import * as v from 'valibot';
import { Pool } from 'pg';
import type { Request, Response } from 'express';

const pool = new Pool();
const Query = v.object({ symbol: v.pipe(v.string(), v.minLength(1)) });

export async function trades(req: Request, res: Response) {
  const q = v.parse(Query, req.body);
  const { rows } = await pool.query(`SELECT * FROM trades WHERE symbol = '${q.symbol}'`); // error: sql-concatenation
  res.json(rows);
}
