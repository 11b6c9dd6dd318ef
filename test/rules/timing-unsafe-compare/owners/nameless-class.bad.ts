// library: express; feature: a default class without a name; expect: bad
import type { Request, Response } from 'express';

export default class {
  private readonly apiKey = process.env.FERRY_API_KEY;

  board(req: Request, res: Response) {
    if (req.get('x-api-key') !== this.apiKey) return res.sendStatus(401); // warning: timing-unsafe-compare
    return res.sendStatus(204);
  }
}
