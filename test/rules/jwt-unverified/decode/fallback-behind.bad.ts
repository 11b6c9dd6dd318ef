// library: jsonwebtoken; feature: what fails the verification is believed behind the catch; expect: bad
import jwt from 'jsonwebtoken';

export function guestOf(token: string): { id: string } | null {
  let claims: jwt.JwtPayload | null;
  try {
    claims = jwt.verify(token, process.env.GUEST_SECRET!, { algorithms: ['HS256'] }) as jwt.JwtPayload;
  } catch (error) {
    if (error instanceof jwt.TokenExpiredError) return null;
    claims = jwt.decode(token) as jwt.JwtPayload | null; // error: jwt-unverified
    if (claims?.iss !== 'https://old.example.com') return null;
  }
  return claims?.sub ? { id: claims.sub } : null;
}
