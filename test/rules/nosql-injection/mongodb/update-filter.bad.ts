// library: mongodb; feature: update-filter; expect: bad
import { MongoClient } from 'mongodb';
import type { Request, Response } from 'express';
const users = new MongoClient(process.env.MONGO_URL!).db().collection('users');
export async function rename(req: Request, res: Response) {
  await users.updateOne({ email: req.body.email }, { $set: { name: req.body.name } }); // error: nosql-injection
  res.sendStatus(204);
}
