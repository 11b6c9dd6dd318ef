// library: express; feature: starts-with-slash; expect: innocent
import type { Request, Response } from 'express';
export function done(req: Request, res: Response) {
  const next = String(req.query.next);
  if (!next.startsWith('/') || next.startsWith('//')) return res.redirect('/');
  res.redirect(next);
}
