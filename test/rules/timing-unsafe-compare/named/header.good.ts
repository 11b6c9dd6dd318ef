// library: express; feature: headers that hold no secret, and half of a pair; expect: innocent
import type { NextFunction, Request, Response } from 'express';

let last = '';
export function once(req: Request, res: Response, next: NextFunction) {
  const given = req.get('x-request-id');
  if (given === last) return res.sendStatus(409);
  last = given ?? '';
  next();
}
export function form(req: Request, res: Response, next: NextFunction) {
  const given = req.get('x-csrf-token');
  if (given !== req.cookies['csrf-token']) return res.sendStatus(403);
  next();
}
export function version(req: Request, res: Response, next: NextFunction) {
  const given = req.get('x-api-key');
  if (given === '') return res.sendStatus(401);
  next();
}
