// library: mongodb; feature: a collection of an unknown database; expect: innocent
import type { Request, Response } from 'express';
import { database, name } from './database';

export async function find(req: Request, res: Response) {
  await database.collection(name).findOne({ email: req.body.email });
  res.json(await database.collection('users').findOne({ email: String(req.body.email) }));
}
