// library: mongodb; feature: where-constant; expect: innocent
import { MongoClient } from 'mongodb';
import type { Request, Response } from 'express';
const users = new MongoClient(process.env.MONGO_URL!).db().collection('users');
export async function adults(req: Request, res: Response) {
  res.json(await users.find({ $where: 'this.age > this.limit', country: `${req.query.country}` }).toArray());
}
