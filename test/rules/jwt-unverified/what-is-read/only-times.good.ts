// library: jsonwebtoken; feature: when a token runs out is read, and nothing else; expect: innocent
import jwt, { type JwtPayload } from 'jsonwebtoken';
import type { NextFunction, Request, Response } from 'express';

export function warnBeforeEnd(req: Request, res: Response, next: NextFunction) {
  const claims = jwt.decode(req.cookies.visit) as JwtPayload | null;
  if (claims?.exp && claims.exp * 1000 - Date.now() < 60_000) res.setHeader('x-visit-ending', '1');
  next();
}

export function authenticate(req: Request, res: Response, next: NextFunction) {
  const token = String(req.headers.authorization).slice(7);
  jwt.verify(token, process.env.VISIT_SECRET!, { algorithms: ['HS256'] }, (error, claims) => {
    if (error) {
      const stale = jwt.decode(token) as JwtPayload | null;
      console.warn('refused', error.name, stale ? stale.exp : 'unreadable');
      return res.sendStatus(401);
    }
    res.locals.visitor = claims;
    next();
  });
}
