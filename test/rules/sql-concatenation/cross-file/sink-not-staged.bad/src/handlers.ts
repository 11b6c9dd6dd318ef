// entry: handlers.ts; library: pg; feature: call-site-is-staged; expect: bad
import type { Request, Response } from 'express';
import { findOrders } from './orders-repository';

export async function listOrders(req: Request, res: Response) {
  const orders = await findOrders(req.query.customer as string); // error: sql-concatenation
  res.json(orders);
}
