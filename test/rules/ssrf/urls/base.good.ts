// library: undici; feature: addresses whose base is no client's, or counts for nothing; expect: innocent
import { request } from 'undici';
import type { Request, Response } from 'express';

export async function mirrored(req: Request, res: Response) {
  await request(new URL(`/lists/${req.body.id}`, 'https://api.example.com'));
  await request(new URL('/list.json', process.env.MIRROR));
  await request(new URL('https://api.example.com/list.json', req.body.mirror));
  const mirror = new URL('/list.json', req.body.mirror);
  if (mirror.hostname === 'mirror.example.com') await request(mirror);
  res.redirect(new URL('/login', `https://${req.headers.host}`).href);
}
