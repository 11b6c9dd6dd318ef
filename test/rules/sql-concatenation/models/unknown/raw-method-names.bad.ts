// library: none; feature: unmistakable-names; expect: bad
import type { Request, Response } from 'express';
import { ctx } from '../context';

export async function list(req: Request, res: Response) {
  const rows = await ctx.orm.$queryRawUnsafe(`SELECT 1 WHERE '${req.query.q}' = ''`); // error: sql-concatenation
  const sorted = await ctx.orders.query().orderByRaw(req.query.sort); // error: sql-concatenation
  const found = await ctx.orders.query().whereRaw(`status = '${req.query.status}'`); // error: sql-concatenation
  res.json({ rows, sorted, found });
}
