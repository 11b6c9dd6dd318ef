// library: none; feature: unknown-receiver; expect: bad
import type { Request, Response } from 'express';
import { db } from '../lib/db';

export async function getProfile(req: Request, res: Response) {
  const profile = await db.query(`SELECT id, name, avatar FROM profiles WHERE handle = '${req.params.handle}'`); // error: sql-concatenation
  const posts = await db.execute("UPDATE profiles SET views = views + 1 WHERE handle = '" + req.params.handle + "'"); // error: sql-concatenation
  res.json({ profile, posts });
}
