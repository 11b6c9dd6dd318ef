// library: fetch; feature: a host written into a copy of the address; expect: bad
import type { Request, Response } from 'express';
export async function open(req: Request, res: Response) {
  const { target } = req.body;
  const address = new URL(target);
  address.hostname = 'shop.example';
  await fetch(address);
  await fetch(target); // error: ssrf
  res.end();
}
