// library: mongoose; feature: login-texts; expect: innocent
import { Schema, model } from 'mongoose';
import type { Request, Response } from 'express';
const User = model('User', new Schema({ name: String, token: String }));
export async function login(req: Request, res: Response) {
  const { name, token } = req.body;
  if (typeof name !== 'string' || typeof token !== 'string') return res.sendStatus(400);
  const user = await User.findOne({ name, token });
  res.json({ id: user?._id });
}
