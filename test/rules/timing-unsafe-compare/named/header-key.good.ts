// library: express; feature: headers and options that are no secrets; expect: innocent
import type { Request, Response } from 'express';

export function orders(options: { idempotencyKey: string; cacheKey: string; path: string; scheme: string }) {
  return (req: Request, res: Response) => {
    if (req.get('x-idempotency-key') === options.idempotencyKey) return res.sendStatus(409);
    if (req.get('x-cache-key') === options.cacheKey) return res.sendStatus(304);
    if (req.get('x-orders-key') === undefined) return res.sendStatus(400);
    const [scheme] = (req.headers.authorization ?? '').split(' ');
    if (scheme !== options.scheme) return res.sendStatus(401);
    return res.sendStatus(204);
  };
}
