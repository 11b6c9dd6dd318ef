// entry: handlers.ts; library: pg; feature: call-site-is-staged; expect: innocent
import type { Request, Response } from 'express';
import { findOrders } from './orders-repository';

export async function listOrders(req: Request, res: Response) {
  const orders = await findOrders(Number(req.query.customer));
  res.json(orders);
}
