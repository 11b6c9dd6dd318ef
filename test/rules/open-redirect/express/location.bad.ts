// library: express; feature: location; expect: bad
import type { Request, Response } from 'express';
export function done(req: Request, res: Response) {
  const next = (req.body.next as string) ?? '/';
  res.location(next).sendStatus(303); // error: open-redirect
}
