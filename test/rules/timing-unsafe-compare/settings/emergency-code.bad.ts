// library: express; feature: a code of the environment, compared as bytes; expect: bad
import type { Request, Response } from 'express';

export function open(req: Request, res: Response) {
  const given = Buffer.from(String(req.body.code));
  const wanted = Buffer.from(process.env.LOCK_EMERGENCY_CODE ?? '');
  if (wanted.length === 0 || Buffer.compare(given, wanted) !== 0) return res.sendStatus(401); // warning: timing-unsafe-compare
  return res.sendStatus(204);
}
