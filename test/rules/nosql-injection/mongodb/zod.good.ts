// library: mongodb; feature: zod; expect: innocent
import { MongoClient } from 'mongodb';
import { z } from 'zod';
import type { Request, Response } from 'express';
const users = new MongoClient(process.env.MONGO_URL!).db().collection('users');
const Query = z.object({ email: z.string().email() });
export async function find(req: Request, res: Response) {
  const { email } = Query.parse(req.body);
  res.json(await users.findOne({ email }));
}
