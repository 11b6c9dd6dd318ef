// library: jose; feature: when a request's token runs out; expect: innocent
import { decodeJwt } from 'jose';
import type { Request } from 'express';

export function session(req: Request, user: { id: string }) {
  const result: { id: string; exp?: number } = { id: user.id };
  const token = req.cookies.session;
  if (token) {
    const decoded = decodeJwt(token);
    result.exp = decoded.exp;
  }
  return result;
}
