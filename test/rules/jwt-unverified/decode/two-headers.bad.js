// library: jsonwebtoken; feature: one header is decoded and believed, and only another is verified; expect: bad
import jwt from 'jsonwebtoken';

export function findCaller(req) {
  const token = req.headers['x-caller-token'];
  const claims = jwt.decode(token); // error: jwt-unverified
  return { userId: claims.sub, permissions: claims.permissions };
}

export function partnerOf(req) {
  const token = req.headers['x-partner-token'];
  return jwt.verify(token, process.env.PARTNER_SECRET, { algorithms: ['HS256'] }).sub;
}
