// library: node:crypto; feature: a digest of data and a secret; expect: bad
import { createHash } from 'node:crypto';
import type { Request, Response } from 'express';

export function receive(req: Request, res: Response) {
  const signature = createHash('sha256').update(JSON.stringify(req.body) + process.env.SHOP_SECRET).digest('hex');
  if (signature !== req.headers['x-signature']) return res.sendStatus(401); // error: timing-unsafe-compare
  res.sendStatus(204);
}
