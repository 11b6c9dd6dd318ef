// library: express; feature: a webhook's signature; expect: bad
import { createHmac } from 'node:crypto';
import type { Request, Response } from 'express';

export function webhook(req: Request, res: Response) {
  const digest = createHmac('sha256', process.env.HOOK_SECRET!).update(JSON.stringify(req.body)).digest('hex');
  if (req.headers['x-hub-signature'] === digest) return res.sendStatus(204); // error: timing-unsafe-compare
  return res.sendStatus(401);
}
