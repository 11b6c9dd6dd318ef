// library: none; feature: tokens that open something; expect: bad
import type { Request, Response } from 'express';
import { shopOf } from './shops';

export async function open(req: Request, res: Response) {
  const shop = await shopOf(req.params.shop!);
  if (req.body.sharingToken !== shop.sharingToken) throw new Error('This is no token of the shop'); // warning: timing-unsafe-compare
  res.json(shop);
}
