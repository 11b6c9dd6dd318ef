// library: fetch; feature: fetch-configured-host; expect: innocent
import type { Request, Response } from 'express';
const BASE = process.env.API_URL ?? 'http://localhost:4000';
export async function ping(req: Request, res: Response) {
  const answer = await fetch(`${BASE}/health/${req.params.id}`);
  res.json({ ok: answer.ok });
}
