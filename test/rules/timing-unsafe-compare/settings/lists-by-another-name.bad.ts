// library: express; feature: keys of the environment in lists with names of their own; expect: bad
import type { NextFunction, Request, Response } from 'express';

const valid = (process.env.KEYS ?? '').split(',');

export function forPilots(req: Request, res: Response, next: NextFunction) {
  if (!valid.includes(String(req.headers['x-api-key']))) return res.sendStatus(401); // warning: timing-unsafe-compare
  return next();
}

export function forTugs(req: Request, res: Response, next: NextFunction) {
  const brought = req.get('x-api-key') ?? '';
  const accepted = process.env.TUG_API_KEYS!.split(',').map((one) => one.trim());
  if (accepted.indexOf(brought) === -1) return res.sendStatus(401); // warning: timing-unsafe-compare
  return next();
}

const allowed = process.env.BARGE_TOKENS!.split(' ').filter(Boolean);

export function forBarges(req: Request, res: Response, next: NextFunction) {
  return allowed.includes(req.get('x-barge-token') ?? '') ? next() : res.sendStatus(401); // warning: timing-unsafe-compare
}
