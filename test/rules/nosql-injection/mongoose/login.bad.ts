// library: mongoose; feature: login; expect: bad
import { Schema, model } from 'mongoose';
import type { Request, Response } from 'express';
const User = model('User', new Schema({ name: String, token: String }));
export async function login(req: Request, res: Response) {
  const { name, token } = req.body;
  const user = await User.findOne({ name, token }); // error: nosql-injection
  res.json({ id: user?._id });
}
