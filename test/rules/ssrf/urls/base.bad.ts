// library: undici; feature: an address whose base a client says; expect: bad
import { request } from 'undici';
import type { Request, Response } from 'express';

export async function mirrored(req: Request, res: Response) {
  await request(new URL('/list.json', req.body.mirror)); // error: ssrf
  const base = String(req.query.mirror ?? 'https://mirror.example.com');
  await fetch(new URL('list.json', base).href); // error: ssrf
  res.end();
}
