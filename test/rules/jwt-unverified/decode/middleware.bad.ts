// library: jsonwebtoken; feature: a middleware that only decodes; expect: bad
import jwt from 'jsonwebtoken';
import type { NextFunction, Request, Response } from 'express';

export function authenticate(req: Request & { user?: unknown }, res: Response, next: NextFunction) {
  const token = req.headers.authorization?.replace('Bearer ', '');
  if (!token) return res.sendStatus(401);
  req.user = jwt.decode(token); // error: jwt-unverified
  return next();
}
