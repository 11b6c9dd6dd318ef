// library: jsonwebtoken; feature: an expired token is renewed; expect: bad
import jwt from 'jsonwebtoken';

export function refreshSession(token: string, key: string) {
  const claims = jwt.verify(token, key, { algorithms: ['HS256'], ignoreExpiration: true }) as { sub: string }; // warning: jwt-unverified
  return jwt.sign({ sub: claims.sub }, key, { algorithm: 'HS256', expiresIn: '1h' });
}
