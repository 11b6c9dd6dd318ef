// library: fetch; feature: fetch-template-host; expect: bad
import type { Request, Response } from 'express';
export async function ping(req: Request, res: Response) {
  const answer = await fetch(`https://${req.query.host}/health`); // error: ssrf
  res.json({ ok: answer.ok });
}
