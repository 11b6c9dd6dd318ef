// library: jsonwebtoken; feature: an arm for tests, and a token that is read before it is verified; expect: innocent
import jwt, { type JwtPayload } from 'jsonwebtoken';
import type { Request } from 'express';

export function guestOf(req: Request) {
  const token = req.cookies.guest;
  const claims = process.env.NODE_ENV === 'test' ? jwt.decode(token) : jwt.verify(token, process.env.GUEST_SECRET!, { algorithms: ['HS256'] });
  return claims;
}

export function ownerOf(req: Request, keys: Map<string, string>) {
  const token = req.cookies.owner;
  const issuer = (jwt.decode(token) as JwtPayload | null)?.iss;
  if (!issuer) return undefined;
  return jwt.verify(token, keys.get(issuer)!, { algorithms: ['HS256'] });
}
