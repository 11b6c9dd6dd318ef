// library: fetch; feature: checks that are kept in variables; expect: innocent
import type { Request, Response } from 'express';

const HOSTS = new Set(['stock.shop.example', 'prices.shop.example']);

export async function ask(req: Request, res: Response) {
  const url = new URL(req.body.url);
  const isOurs = HOSTS.has(url.hostname);
  if (!isOurs) return res.sendStatus(400);
  res.json(await (await fetch(url)).json());
}

export function leave(req: Request, res: Response) {
  const next = req.query.next as string;
  const fine =
    next.startsWith('/') &&
    !next.startsWith('//');
  res.redirect(fine ? next : '/');
}
