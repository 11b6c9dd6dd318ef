// library: node; feature: hashes of parts without a secret, in one case; expect: innocent
import { createHash } from 'node:crypto';
import type { Request, Response } from 'express';

export function chart(req: Request, res: Response, sheet: { name: string; body: string }) {
  const hash = createHash('sha256').update([sheet.name, sheet.body].join(':')).digest('hex');
  if (String(req.headers['if-none-match']).toLowerCase() === hash) return res.sendStatus(304);
  return res.send(sheet.body);
}

export function part(req: Request, res: Response, bytes: Buffer, options: { sortKey: string }) {
  const hash = createHash('sha256').update(`${options.sortKey}:`).update(bytes).digest('hex');
  return req.query.hash?.toString().toLowerCase() === hash ? res.end('same') : res.end('other');
}
