// library: jsonwebtoken; feature: the payload is handed back beside the header; expect: innocent
import jwt from 'jsonwebtoken';
import type { Request } from 'express';

export function memberOf(req: Request, keys: Map<string, string>) {
  const token = String(req.headers.authorization).slice(7);
  const read = jwt.decode(token, { complete: true });
  const key = keys.get(read?.header.kid ?? '');
  if (!key) throw new Error('unknown key');
  return jwt.verify(token, key, { algorithms: ['RS256'] });
}
