// library: none; feature: common-method-names; expect: innocent
import type { Request, Response } from 'express';
import { element, items, router, storage } from './ui';

export async function mix(req: Request, res: Response) {
  const picked = items.all(`${req.query.kind}`);
  router.get(`/orders/${req.params.id}`);
  storage.run(`job ${req.params.id}`, () => undefined);
  element.query(`#order-${req.params.id} > .total`);
  const match = /select (\w+) from/.exec(`select ${req.query.color} from palette`);
  res.json({ picked, match });
}
