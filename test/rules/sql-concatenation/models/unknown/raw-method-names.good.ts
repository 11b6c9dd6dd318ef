// library: none; feature: unmistakable-names; expect: innocent
import type { Request, Response } from 'express';
import { ctx } from '../context';

export async function list(req: Request, res: Response) {
  const rows = await ctx.orm.$queryRawUnsafe('SELECT 1 WHERE $1 = $2', req.query.q, '');
  const sorted = await ctx.orders.query().orderByRaw('lower(name) ASC NULLS LAST');
  const found = await ctx.orders.query().whereRaw('status = ?', [req.query.status]);
  const image = await ctx.images.raw(`${req.query.q}.png`);
  res.json({ rows, sorted, found, image });
}
