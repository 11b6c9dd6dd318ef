// library: mongodb; feature: a client's update; expect: bad
import { MongoClient } from 'mongodb';
import type { Request, Response } from 'express';
const plants = new MongoClient(process.env.MONGO_URL!).db().collection('plants');

export async function change(req: Request, res: Response) {
  await plants.updateMany({ bed: 3 }, req.body); // error: nosql-injection
  await plants.findOneAndUpdate({ bed: 4 }, { ...req.body }, { upsert: true }); // error: nosql-injection
  await plants.bulkWrite([{ updateOne: { filter: { bed: 1 }, update: req.body.change } }]); // error: nosql-injection
  await plants.bulkWrite([{ deleteMany: { filter: { bed: req.body.bed } } }]); // error: nosql-injection
  res.end();
}
