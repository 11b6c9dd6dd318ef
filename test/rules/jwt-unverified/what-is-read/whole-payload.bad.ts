// library: jsonwebtoken; feature: the payload is handed back beside the header; expect: bad
import jwt, { type JwtPayload } from 'jsonwebtoken';
import type { Request } from 'express';

export function memberOf(req: Request, keys: Map<string, string>) {
  const read = jwt.decode(String(req.headers.authorization).slice(7), { complete: true }); // error: jwt-unverified
  if (!read || !keys.has(read.header.kid!)) throw new Error('unknown key');
  return read.payload as JwtPayload;
}
