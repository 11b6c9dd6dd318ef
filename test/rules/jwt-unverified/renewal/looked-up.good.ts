// library: jsonwebtoken; feature: a token that is exchanged is looked up; expect: innocent
import jwt, { type JwtPayload } from 'jsonwebtoken';
import type { Request, Response } from 'express';
import { visits } from './visits.ts';

export async function rotate(req: Request, res: Response) {
  const claims = jwt.decode(req.cookies.visit) as JwtPayload;
  const visit = await visits.findByToken(req.cookies.visit);
  if (!visit || visit.memberId !== claims.sub) return res.sendStatus(401);
  res.json({ token: jwt.sign({ sub: visit.memberId }, process.env.VISIT_SECRET!, { expiresIn: '15m' }) });
}
