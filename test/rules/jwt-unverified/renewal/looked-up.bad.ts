// library: jsonwebtoken; feature: only whose token it says it is is looked up; expect: bad
import jwt, { type JwtPayload } from 'jsonwebtoken';
import type { Request, Response } from 'express';
import { members } from './members.ts';

export async function rotate(req: Request, res: Response) {
  const claims = jwt.decode(req.cookies.visit) as JwtPayload; // error: jwt-unverified
  const member = await members.findById(claims.sub);
  if (!member) return res.sendStatus(401);
  res.json({ token: jwt.sign({ sub: member.id }, process.env.VISIT_SECRET!, { expiresIn: '15m' }) });
}
