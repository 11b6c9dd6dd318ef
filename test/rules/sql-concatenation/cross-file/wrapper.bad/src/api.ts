// entry: api.ts; library: pg; feature: wrapper; expect: bad
import { query } from './lib/query';
import type { Request, Response } from 'express';

export async function list(req: Request, res: Response) {
  const ids = (req.query.ids as string).split(',');
  res.json(await query(`SELECT * FROM visits WHERE id IN (${ids.join(', ')})`)); // error: sql-concatenation
}
