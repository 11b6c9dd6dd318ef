// library: jsonwebtoken; feature: an expired token lets in; expect: bad
import type { NextFunction, Request, Response } from 'express';
import jwt from 'jsonwebtoken';

export function authenticate(req: Request, res: Response, next: NextFunction) {
  const token = req.headers.authorization!.slice(7);
  res.locals.user = jwt.verify(token, process.env.JWT_SECRET!, { algorithms: ['HS256'], ignoreExpiration: true }); // error: jwt-unverified
  next();
}

export function readToken(token: string) {
  return jwt.verify(token, process.env.JWT_SECRET!, { algorithms: ['HS256'], ignoreExpiration: true }); // warning: jwt-unverified
}
