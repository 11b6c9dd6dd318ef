// library: express; feature: digests that are ordered instead of compared; expect: bad
import { createHash, createHmac } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';

const passFor = (hall: string): string => createHash('sha256').update(hall + ':' + process.env.PASS_PEPPER).digest('hex');

export function admit(req: Request, res: Response, next: NextFunction) {
  const key = String(req.query.key);
  if (key.localeCompare(passFor(String(req.query.hall))) !== 0) return res.sendStatus(403); // error: timing-unsafe-compare
  return next();
}

export function hook(req: Request, res: Response) {
  const mac = createHmac('sha256', process.env.HOOK_SECRET!).update(req.body).digest();
  const given = Buffer.from(String(req.headers['x-hook-signature']), 'hex');
  if (Buffer.compare(mac, given)) return res.sendStatus(401); // error: timing-unsafe-compare
  return res.sendStatus(mac.compare(given) === 0 ? 204 : 401); // error: timing-unsafe-compare
}
