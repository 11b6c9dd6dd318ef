// library: jsonwebtoken; feature: a token that was just signed here; expect: innocent
import jwt from 'jsonwebtoken';

export function issue(userId: string, secret: string) {
  const token = jwt.sign({ sub: userId }, secret, { expiresIn: '1h', algorithm: 'HS256' });
  const claims = jwt.decode(token) as { exp: number };
  return { token, expiresAt: claims.exp };
}
