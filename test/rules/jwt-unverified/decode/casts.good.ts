// library: jsonwebtoken; feature: claims behind a cast that decide nothing; expect: innocent
import jwt from 'jsonwebtoken';

interface Claims { sub: string; exp: number; typ: string }
declare const label: { textContent: string };

export function isFresh(token: string): boolean {
  return (jwt.decode(token) as Claims).exp * 1000 > Date.now();
}

export function secondsLeft(token: string): number {
  const { exp } = jwt.decode(token) as { exp: number };
  return exp - Date.now() / 1000;
}

export function keyOf(token: string): string | undefined {
  return (jwt.decode(token, { complete: true }) as jwt.Jwt).header.kid;
}

export function kindOf(token: string): string {
  const claims = jwt.decode(token) as Claims;
  return claims.typ === 'refresh' ? 'long' : 'short';
}

export function show(token: string): void {
  label.textContent = (jwt.decode(token) as Claims).sub;
}
