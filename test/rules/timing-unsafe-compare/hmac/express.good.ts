// library: express; feature: the same in constant time; expect: innocent
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Request, Response } from 'express';

export function webhook(req: Request, res: Response) {
  const digest = createHmac('sha256', process.env.HOOK_SECRET!).update(JSON.stringify(req.body)).digest();
  const given = Buffer.from(String(req.headers['x-hub-signature']), 'hex');
  if (given.length === digest.length && timingSafeEqual(given, digest)) return res.sendStatus(204);
  return res.sendStatus(401);
}
