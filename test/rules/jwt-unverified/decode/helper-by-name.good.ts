// library: jsonwebtoken; feature: a helper that says it only decodes, beside one that verifies; expect: innocent
import jwt from 'jsonwebtoken';

export const verifyToken = (token: string, key: string) => jwt.verify(token, key, { algorithms: ['HS256'] });

export function decodeToken(token: string) {
  return jwt.decode(token, { json: true });
}
