// library: express; feature: the hash of a key in a row that its beginning found; expect: bad
import { createHash } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';

export class Keys {
  constructor(private readonly rows: { byPrefix(prefix: string): Promise<{ hash: string; owner: string } | null> }) {}

  private seal(apiKey: string): string {
    return createHash('sha256').update(apiKey).digest('hex');
  }

  guard() {
    return async (req: Request, res: Response, next: NextFunction) => {
      const apiKey = String(req.get('x-api-key'));
      const row = await this.rows.byPrefix(apiKey.split('.')[0]!);
      if (row && row.hash === this.seal(apiKey)) { // warning: timing-unsafe-compare
        res.locals.owner = row.owner;
        return next();
      }
      return res.sendStatus(401);
    };
  }
}
