// entry: claims.ts; library: knex; feature: re-export; expect: bad
import { byState, db } from '..';
import type { Request, Response } from 'express';

export async function list(req: Request, res: Response) {
  res.json(await db('claims').whereRaw(byState(req.query.state))); // error: sql-concatenation
}
