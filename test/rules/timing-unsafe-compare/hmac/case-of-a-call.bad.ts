// library: none; feature: an HMAC as the label of a case; expect: bad
import { createHmac } from 'node:crypto';
import type { Request, Response } from 'express';

const sealFor = (id: string): string => createHmac('sha256', process.env.CRANE_SECRET!).update(id).digest('hex');

export function download(req: Request, res: Response) {
  switch (req.query.seal) {
    case sealFor(req.params.id!): // error: timing-unsafe-compare
      return res.sendStatus(204);
    default:
      return res.sendStatus(403);
  }
}
