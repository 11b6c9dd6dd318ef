// library: express; feature: a slash in front is no proof, //evil.example has one too; expect: bad
import type { Request, Response } from 'express';
function localOr(value: string | undefined): string {
  return value && value.startsWith('/') ? value : '/home';
}
export function back(req: Request, res: Response) {
  res.redirect(localOr(req.query.back as string | undefined)); // error: open-redirect
}
export function login(req: Request, res: Response) {
  const next = String(req.body.next);
  if (!next.startsWith("/")) return res.status(400).end();
  res.redirect(next); // error: open-redirect
}
