// library: jsonwebtoken; feature: an expired token is put on a list; expect: innocent
import jwt from 'jsonwebtoken';

export async function logout(token: string, revoked: Set<string>) {
  const claims = jwt.verify(token, process.env.JWT_SECRET!, { algorithms: ['HS256'], ignoreExpiration: true }) as { jti: string };
  revoked.add(claims.jti);
}
