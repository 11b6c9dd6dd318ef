// library: express; feature: checked-host; expect: innocent
import type { Request, Response } from 'express';
export function done(req: Request, res: Response) {
  const target = new URL(String(req.query.next), 'https://example.com');
  if (target.host !== 'example.com') return res.redirect('/');
  res.redirect(target.href);
}
