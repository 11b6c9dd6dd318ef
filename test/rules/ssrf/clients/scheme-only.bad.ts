// library: express; feature: the scheme was checked, the host was not; expect: bad
import type { Request, Response } from 'express';
export async function proxy(req: Request, res: Response) {
  const target = new URL(String(req.query.target));
  if (target.protocol !== 'https:') return res.sendStatus(400);
  const answer = await fetch(target); // error: ssrf
  res.send(await answer.arrayBuffer());
}
export async function thumbnail(req: Request, res: Response) {
  const source = String(req.body.source);
  if (!source.startsWith('http://') && !/^https:\/\//.test(source)) return res.sendStatus(400);
  const answer = await fetch(source); // error: ssrf
  res.json({ type: answer.headers.get('content-type') });
}
