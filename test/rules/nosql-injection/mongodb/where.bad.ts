// library: mongodb; feature: where; expect: bad
import { MongoClient } from 'mongodb';
import type { Request, Response } from 'express';
const users = new MongoClient(process.env.MONGO_URL!).db().collection('users');
export async function adults(req: Request, res: Response) {
  res.json(await users.find({ $where: `this.age > ${req.query.age}` }).toArray()); // error: nosql-injection
}
