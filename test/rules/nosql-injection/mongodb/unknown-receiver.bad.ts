// library: mongodb; feature: a collection of an unknown database; expect: bad
import type { Request, Response } from 'express';
import { database } from './database';

export async function find(req: Request, res: Response) {
  res.json(await database.collection('users').findOne({ email: req.body.email })); // error: nosql-injection
}
