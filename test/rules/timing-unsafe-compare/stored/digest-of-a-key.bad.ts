// library: express; feature: digests of keys and tokens in rows, made by helpers; expect: bad
import { createHash, createHmac } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';
import { ledger } from './ledger';

const digestOf = (text: string) => createHash('sha256').update(text).digest('hex');

export async function requireKey(req: Request, res: Response, next: NextFunction) {
  const presented = req.get('x-api-key') ?? '';
  const row = await ledger.keys.startingWith(presented.slice(0, 8));
  if (row && row.digest === digestOf(presented)) return next(); // warning: timing-unsafe-compare
  return res.sendStatus(401);
}

export class Terminals {
  constructor(private readonly known: Map<string, { digest: string }>, private readonly pepper: string) {}

  private seal(value: string) {
    return createHmac('sha256', this.pepper).update(value).digest('hex');
  }

  isValid(id: string, apiKey: string) {
    const terminal = this.known.get(id);
    return terminal !== undefined && terminal.digest === this.seal(apiKey); // warning: timing-unsafe-compare
  }
}
