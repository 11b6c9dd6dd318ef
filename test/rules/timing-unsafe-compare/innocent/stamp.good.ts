// library: node:crypto; feature: digests of data that tell whether it has changed; expect: innocent
import { createHash } from 'node:crypto';
import type { Request, Response } from 'express';
import { loadOrders } from './orders';

function previewToken(orders: unknown) {
  return createHash('sha256').update(JSON.stringify(orders)).digest('hex');
}

async function transferState(shop: string) {
  const orders = await loadOrders(shop);
  return { orders, previewToken: previewToken({ shop, orders }) };
}

export async function move(req: Request, res: Response) {
  const state = await transferState(req.params.shop!);
  if (state.previewToken !== req.body.previewToken) throw new Error('The orders have changed');
  res.json(state.orders);
}

export async function complete(req: Request, res: Response) {
  const signature = createHash('sha256').update(JSON.stringify(await loadOrders(req.params.shop!))).digest('hex');
  if (req.body.expectedSignature && signature !== req.body.expectedSignature) return res.json({ status: 'changed' });
  res.json({ status: 'complete' });
}
