// library: none; feature: tokens of versions, and one that must not be one's own; expect: innocent
import type { Request, Response } from 'express';
import { shopOf, stateOf } from './shops';

export async function move(req: Request, res: Response) {
  const state = await stateOf(req.params.shop!);
  if (state.previewToken !== req.body.previewToken) {
    throw new Error('The orders have changed. Review the move again.');
  }
  res.json(state);
}

export async function share(req: Request, res: Response) {
  const shop = await shopOf(req.params.shop!);
  if (req.body.sharingToken === shop.sharingToken) {
    throw new Error('This is the token of your own shop');
  }
  res.json(shop);
}
