// library: jsonwebtoken; feature: of what has run out the signature was right; expect: innocent
import jwt from 'jsonwebtoken';

export function guestOf(token: string): { id: string } | null {
  let claims: jwt.JwtPayload | null = null;
  try {
    claims = jwt.verify(token, process.env.GUEST_SECRET!, { algorithms: ['HS256'] }) as jwt.JwtPayload;
  } catch (error) {
    if (error instanceof jwt.TokenExpiredError) {
      claims = jwt.decode(token) as jwt.JwtPayload | null;
    }
  }
  return claims?.sub ? { id: claims.sub } : null;
}
