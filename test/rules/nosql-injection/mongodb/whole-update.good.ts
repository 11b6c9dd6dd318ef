// library: mongodb; feature: updates whose operators the program wrote; expect: innocent
import { MongoClient } from 'mongodb';
import type { Request, Response } from 'express';
const plants = new MongoClient(process.env.MONGO_URL!).db().collection('plants');

export async function change(req: Request, res: Response) {
  await plants.updateOne({ bed: 3 }, { $set: req.body });
  await plants.updateOne({ bed: 3 }, { $set: { name: req.body.name }, $inc: { height: Number(req.body.by) } });
  await plants.replaceOne({ bed: 3 }, { name: String(req.body.name) });
  await plants.bulkWrite([{ updateOne: { filter: { bed: 2 }, update: { $set: { height: req.body.height } } } }]);
  res.end();
}
