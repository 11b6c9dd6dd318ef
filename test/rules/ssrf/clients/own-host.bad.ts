// library: express; feature: a program that asks itself, by the name it was asked by; expect: bad
import type { Request, Response } from 'express';
export async function page(req: Request, res: Response) {
  const answer = await fetch(`https://${req.headers.host}/api/items`); // warning: ssrf
  res.json(await answer.json());
}
export async function other(req: Request, res: Response) {
  const answer = await fetch(`https://${req.query.host}/api/items`); // error: ssrf
  res.json(await answer.json());
}
