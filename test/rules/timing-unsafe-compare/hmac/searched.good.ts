// library: none; feature: digests of contents, looked for in a list; expect: innocent
import { createHash } from 'node:crypto';
import type { Request, Response } from 'express';

export function known(req: Request, res: Response) {
  const digest = createHash('sha256').update(String(req.body.text)).digest('hex');
  const list = String(req.headers['if-none-match'] ?? '');
  if (list.includes(digest)) return res.sendStatus(304);
  return res.json({ digest, starts: digest.startsWith(String(req.query.prefix)) });
}
