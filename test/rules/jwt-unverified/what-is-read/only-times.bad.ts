// library: jsonwebtoken; feature: when a token runs out is read, and whose it is; expect: bad
import jwt, { type JwtPayload } from 'jsonwebtoken';
import type { NextFunction, Request, Response } from 'express';

export function welcome(req: Request, res: Response, next: NextFunction) {
  const claims = jwt.decode(req.cookies.visit) as JwtPayload | null; // error: jwt-unverified
  if (claims?.exp && claims.exp * 1000 < Date.now()) return res.sendStatus(401);
  res.locals.visitor = claims?.sub;
  next();
}
