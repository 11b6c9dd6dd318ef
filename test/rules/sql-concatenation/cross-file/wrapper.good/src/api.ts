// entry: api.ts; library: pg; feature: wrapper; expect: innocent
import { query } from './lib/query';
import type { Request, Response } from 'express';

export async function list(req: Request, res: Response) {
  const ids = (req.query.ids as string).split(',');
  const marks = ids.map((_, i) => `$${i + 1}`).join(', ');
  res.json(await query(`SELECT * FROM visits WHERE id IN (${marks})`, ids));
}
