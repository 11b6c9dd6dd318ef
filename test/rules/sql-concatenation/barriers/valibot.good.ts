// library: pg; feature: valibot; expect: innocent
import * as v from 'valibot';
import { Pool } from 'pg';
import type { Request, Response } from 'express';

const pool = new Pool();
const Query = v.object({ side: v.picklist(['buy', 'sell']), id: v.pipe(v.string(), v.uuid()), size: v.number() });

export async function trades(req: Request, res: Response) {
  const q = v.parse(Query, req.body);
  const { rows } = await pool.query(`SELECT * FROM trades WHERE side = '${q.side}' AND id = '${q.id}' LIMIT ${q.size}`);
  res.json(rows);
}
