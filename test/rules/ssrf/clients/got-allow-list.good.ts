// library: got; feature: got-allow-list; expect: innocent
import got from 'got';
import type { Request, Response } from 'express';
const IMAGES: Record<string, string> = { logo: 'https://cdn.example.com/logo.png', icon: 'https://cdn.example.com/icon.png' };
export async function thumbnail(req: Request, res: Response) {
  const url = IMAGES[req.params.name];
  if (!url) return res.sendStatus(404);
  got.stream(url).pipe(res);
}
