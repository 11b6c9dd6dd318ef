// library: express; feature: a stored password compared as it was typed; expect: innocent
import bcrypt from 'bcrypt';
import type { Request, Response } from 'express';
import { users } from './users';

export async function login(req: Request, res: Response) {
  const user = await users.byEmail(String(req.body.email));
  if (!user || !(await bcrypt.compare(req.body.password, user.password))) return res.status(401).end();
  res.json({ id: user.id });
}

export function register(req: Request, res: Response) {
  if (req.body.password !== req.body.confirmPassword) return res.status(400).end();
  res.end();
}

export async function changePassword(req: Request, res: Response) {
  const user = await users.byId(String(req.params.id));
  if (user.password !== req.body.password) user.passwordChangedAt = new Date();
  res.end();
}
