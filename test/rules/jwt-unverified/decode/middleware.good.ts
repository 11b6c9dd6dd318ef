// library: jsonwebtoken; feature: a middleware that verifies; expect: innocent
import jwt from 'jsonwebtoken';
import type { NextFunction, Request, Response } from 'express';

export function authenticate(req: Request & { user?: unknown }, res: Response, next: NextFunction) {
  const token = req.headers.authorization?.replace('Bearer ', '');
  if (!token) return res.sendStatus(401);
  req.user = jwt.verify(token, process.env.JWT_SECRET!, { algorithms: ['HS256'] });
  return next();
}
