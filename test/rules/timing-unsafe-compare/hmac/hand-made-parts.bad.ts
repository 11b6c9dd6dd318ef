// library: node; feature: a hash of parts with what services call their secret, in one case; expect: bad
import { createHash } from 'node:crypto';
import type { Request, Response } from 'express';

export function paid(config: { shop: string; secretWord: string }) {
  return (req: Request, res: Response) => {
    const { SUM, ORDER, SIGN } = req.body;
    const parts = [config.shop, SUM, config.secretWord, ORDER];
    const expected = createHash('sha256').update(parts.join(':')).digest('hex');
    if (expected !== String(SIGN).toLowerCase()) return res.status(400).end('no'); // error: timing-unsafe-compare
    return res.end('YES');
  };
}

export function refunded(req: Request, res: Response) {
  const fields = [req.body.order, req.body.sum];
  fields.push(process.env.TILL_SALT);
  const wanted = createHash('sha512').update(fields.join('|')).digest('hex').toUpperCase();
  if (String(req.body.hash).toUpperCase() !== wanted) return res.sendStatus(400); // error: timing-unsafe-compare
  return res.sendStatus(200);
}

export function shipped(config: { merchantKey: string }) {
  return (req: Request, res: Response) => {
    const sum = createHash('sha256');
    sum.update(String(req.query.parcel));
    sum.update(config.merchantKey);
    const hash = sum.digest('hex');
    return req.query.hash?.toString().toLowerCase() == hash ? res.end('OK') : res.end('NO'); // error: timing-unsafe-compare
  };
}
