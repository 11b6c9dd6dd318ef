// library: express; feature: double-slash; expect: bad
import type { Request, Response } from 'express';
export function done(req: Request, res: Response) {
  res.redirect('/' + req.query.next); // error: open-redirect
}
