// library: node; feature: a hash or an HMAC, as the configuration says; expect: bad
import { createHash, createHmac } from 'node:crypto';
import type { Request, Response } from 'express';

const oldSeal = (path: string, secret: string) => createHash('sha256').update(`${path}:${secret}`).digest('base64url');
const newSeal = (path: string, secret: string) => createHmac('sha256', secret).update(path).digest('base64url');

export function downloads(options: { secret: string; old: boolean }) {
  const seal = options.old ? oldSeal : newSeal;
  return (req: Request, res: Response) => {
    const signature = seal(req.path, options.secret);
    if (signature !== req.query.s) return res.sendStatus(403); // error: timing-unsafe-compare
    return res.sendFile(`/srv/charts/${Number(req.params.id)}.pdf`);
  };
}
