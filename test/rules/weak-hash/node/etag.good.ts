// library: node:crypto; feature: ETag of a response; expect: innocent
import { createHash } from 'node:crypto';
import type { Request, Response } from 'express';

export function sendReport(req: Request, res: Response, body: string): void {
  const hash = createHash('md5').update(body).digest('base64');
  res.setHeader('ETag', `"${hash}"`);
  if (req.headers['if-none-match'] === `"${hash}"`) res.status(304).end();
  else res.send(body);
}
