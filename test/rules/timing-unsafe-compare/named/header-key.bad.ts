// library: express; feature: a header that is called a key, against an option; expect: bad
import type { NextFunction, Request, Response } from 'express';

const defaults = { path: '/jobs' };

export function nightly(given: { jobsKey: string; internalKey: string; path?: string }) {
  const options = { ...defaults, ...given };
  return (req: Request, res: Response, next: NextFunction) => {
    const presented = req.get('x-jobs-key');
    if (presented !== options.jobsKey) return res.sendStatus(403); // warning: timing-unsafe-compare
    if (req.headers['x-internal-key'] === options.internalKey) return next(); // warning: timing-unsafe-compare
    return next();
  };
}

export const fromScheduler = (req: Request) => req.headers.authorization?.slice(7) === process.env.NIGHTLY_KEY; // warning: timing-unsafe-compare
