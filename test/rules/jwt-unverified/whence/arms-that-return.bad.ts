// library: jsonwebtoken; feature: an arm that returns what nobody has verified; expect: bad
import jwt from 'jsonwebtoken';
import type { Request } from 'express';

export function guestOf(req: Request, checked = true) {
  const token = req.cookies.guest;
  if (!checked) return jwt.decode(token); // error: jwt-unverified
  return jwt.verify(token, process.env.GUEST_SECRET!, { algorithms: ['HS256'] });
}

export function ownerOf(req: Request, secret?: string) {
  const token = req.cookies.owner;
  if (secret) return jwt.verify(token, secret, { algorithms: ['HS256'] });
  return jwt.decode(token); // error: jwt-unverified
}
