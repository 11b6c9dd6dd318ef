// library: fetch; feature: an address that begins with an origin of ours; expect: innocent
import type { Request, Response } from 'express';

export async function stock(req: Request, res: Response) {
  if (!/^https:\/\/[a-z]+\.shop\.example\//.test(req.body.url)) return res.sendStatus(400);
  res.json(await (await fetch(req.body.url)).json());
}
export async function price(req: Request, res: Response) {
  const url = String(req.body.url);
  if (url.indexOf('https://shop.example/') !== 0) return res.sendStatus(400);
  res.json(await (await fetch(url)).json());
}
