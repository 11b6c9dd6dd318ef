// library: express; feature: lists of the environment that hold no secrets, and a set of digests; expect: innocent
import { createHash } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';

const origins = (process.env.ORIGINS ?? '').split(',');
const sortable = (process.env.SORT_KEYS ?? '').split(',');
const known = new Set((process.env.KEY_DIGESTS ?? '').split(','));

export function fromHere(req: Request, res: Response, next: NextFunction) {
  if (!origins.includes(req.get('origin') ?? '')) return res.sendStatus(403);
  if (!sortable.includes(String(req.query.sort))) return res.sendStatus(400);
  return next();
}

export function forPilots(req: Request, res: Response, next: NextFunction) {
  const digest = createHash('sha256').update(req.get('x-api-key') ?? '').digest('hex');
  return known.has(digest) ? next() : res.sendStatus(401);
}
