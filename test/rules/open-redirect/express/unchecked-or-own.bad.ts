// library: express; feature: one of two targets was checked; expect: bad
import type { Request, Response } from 'express';

const SHOP_URL = process.env.SHOP_URL!;

export function afterLogin(req: Request, res: Response) {
  const wanted = req.query.next as string;
  const checked = wanted.startsWith(SHOP_URL) ? wanted : null;
  res.redirect(checked ?? (req.query.back as string)); // error: open-redirect
}
