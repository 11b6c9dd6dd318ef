// library: none; feature: unknown-receiver; expect: innocent
import type { Request, Response } from 'express';
import { db } from '../lib/db';
import { search } from '../lib/search';

export async function getProfile(req: Request, res: Response) {
  const profile = await db.query('SELECT id, name, avatar FROM profiles WHERE handle = $1', [req.params.handle]);
  const hits = await search.query(`title:"${req.params.handle}" AND type:post`);
  const node = document.querySelector(`[data-handle="${req.params.handle}"]`);
  res.json({ profile, hits, node });
}
