// library: none; feature: a token of the session behind a cast; expect: bad
import type { NextFunction, Request, Response } from 'express';

export function guarded(req: Request, res: Response, next: NextFunction) {
  const submitted = req.body._csrf ?? req.get('x-csrf-token');
  if (!submitted || submitted !== (req.session as { csrfToken?: string }).csrfToken) { // warning: timing-unsafe-compare
    return res.status(403).send('bad form');
  }
  return next();
}

export function isValidCsrf(storedCsrfToken: string, submitted: string): boolean {
  return storedCsrfToken === submitted; // warning: timing-unsafe-compare
}
