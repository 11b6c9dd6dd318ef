// library: express; feature: table; expect: innocent
import type { Request, Response } from 'express';
const TARGETS: Record<string, string> = { home: '/', cart: '/cart' };
export function done(req: Request, res: Response) {
  res.redirect(TARGETS[req.query.next as string] ?? '/');
}
