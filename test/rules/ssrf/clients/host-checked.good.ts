// library: express; feature: hosts that were checked, each in its own way; expect: innocent
import type { Request, Response } from 'express';
import { assertPublicHost, checkWebhookUrl } from '../net/addresses';
export async function proxy(req: Request, res: Response) {
  const target = new URL(String(req.query.target));
  if (target.protocol !== 'https:') return res.sendStatus(400);
  await assertPublicHost(target);
  res.json({ status: (await fetch(target)).status });
}
export async function hook(req: Request, res: Response) {
  const { url } = req.body;
  checkWebhookUrl(url);
  res.json({ status: (await fetch(url, { method: 'POST' })).status });
}
export async function picture(req: Request, res: Response) {
  const source = String(req.query.source);
  if (!/^https:\/\/(?:img|cdn)\.example\.com\//.test(source)) return res.sendStatus(400);
  res.json({ status: (await fetch(source)).status });
}
export async function page(req: Request, res: Response) {
  const source = String(req.query.source);
  if (!source.startsWith('https://docs.example.com/')) return res.sendStatus(400);
  res.json({ status: (await fetch(source)).status });
}
