// library: express; feature: the two halves of a CSRF token; expect: innocent
import type { Request, Response } from 'express';

export function check(req: Request, res: Response, csrfCookieToken: string): void {
  const { csrfToken } = req.body;
  if (csrfToken !== csrfCookieToken) res.sendStatus(403);
}
