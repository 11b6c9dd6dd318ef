// library: mongoose; feature: a text of a member or its default; expect: innocent
import type { Request, Response } from 'express';
import mongoose from 'mongoose';

const Shop = mongoose.model('Shop', new mongoose.Schema({ clientId: String }));

async function findShop({ clientId }: { clientId: string }) {
  return Shop.findOne({ clientId }).lean();
}

export async function token(req: Request, res: Response) {
  const body = req.body || {};
  res.json(await findShop({ clientId: String(body.client_id || '') }));
}
