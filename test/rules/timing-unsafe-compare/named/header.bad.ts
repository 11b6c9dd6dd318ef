// library: express; feature: secrets under names that say nothing; expect: bad
import type { NextFunction, Request, Response } from 'express';

const EXPECTED = process.env.PARTNER_API_KEY;
const same = (candidate: string, expected: string | undefined): boolean => candidate === expected; // warning: timing-unsafe-compare

export function partner(req: Request, res: Response, next: NextFunction) {
  const given = req.header('x-api-key');
  if (!given || !same(given, EXPECTED)) return res.sendStatus(401);
  next();
}
export function hook(req: Request, res: Response, next: NextFunction) {
  const given = req.get('X-Hook-Secret');
  if (given !== EXPECTED) return res.sendStatus(401); // warning: timing-unsafe-compare
  next();
}
