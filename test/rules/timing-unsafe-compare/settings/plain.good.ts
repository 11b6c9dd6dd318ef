// library: express; feature: regions, hosts and modes of the environment; expect: innocent
import type { NextFunction, Request, Response } from 'express';

const region = process.env.REGION;
const host = process.env.PUBLIC_HOST;
const countryCode = process.env.COUNTRY_CODE;
const allowed = (process.env.ALLOWED_ORIGINS ?? '').split(',');

export function here(req: Request, res: Response, next: NextFunction) {
  if (req.headers['x-region'] !== region || req.headers.host !== host) return res.sendStatus(403);
  if (req.query.country !== countryCode) return res.sendStatus(403);
  if (allowed.includes(String(req.headers.origin))) res.set('access-control-allow-origin', req.headers.origin);
  return next();
}
