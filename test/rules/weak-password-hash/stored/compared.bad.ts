// library: express; feature: a stored password compared as it was typed; expect: bad
import type { Request, Response } from 'express';
import { users } from './users';

export async function login(req: Request, res: Response) {
  const user = await users.byEmail(String(req.body.email));
  if (!user || user.password !== req.body.password) return res.status(401).end(); // error: weak-password-hash
  res.json({ id: user.id });
}

export class AuthService {
  async validateUser(name: string, pass: string) {
    const user = await users.byName(name);
    return user && user.password === pass ? user : null; // warning: weak-password-hash
  }
}
