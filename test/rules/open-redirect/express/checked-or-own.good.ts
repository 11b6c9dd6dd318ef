// library: express; feature: a target that a helper checked, or else an address of the configuration; expect: innocent
import type { Request, Response } from 'express';

const SHOP_URL = process.env.SHOP_URL!;

const checkedTarget = (target: string | undefined, shop: string): string | null => {
  if (!target) return null;
  try {
    const own = new URL(shop);
    const isAbsolute = /^[a-z][a-z\d+\-.]*:/i.test(target);
    const parsed = isAbsolute ? new URL(target) : new URL(target, own.origin);
    const origins = new Set([own.origin]);
    if (!origins.has(parsed.origin)) return null;
    return parsed.toString();
  } catch {
    return null;
  }
};

export function afterPayment(req: Request, res: Response) {
  let destination: string | null = null;
  try {
    destination = checkedTarget(req.query.next as string, SHOP_URL) ?? SHOP_URL;
  } catch (error) {
    console.error(error);
  }
  res.redirect(destination ?? SHOP_URL);
}
