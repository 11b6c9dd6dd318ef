// library: jsonwebtoken; feature: claims behind a cast, and what is asked of them; expect: bad
import jwt from 'jsonwebtoken';
import type { Request } from 'express';

interface Claims { sub: string; role: string; permissions: string[] }

export function openGate(token: string): boolean {
  return (jwt.decode(token) as Claims).role === 'keeper'; // warning: jwt-unverified
}

export function feed(token: string): string {
  const claims = <Claims>jwt.decode(token); // warning: jwt-unverified
  if (claims.role !== 'keeper') throw new Error('only keepers feed');
  return 'fed';
}

export function lend(token: string): boolean {
  const { permissions } = jwt.decode(token) satisfies unknown as Claims; // warning: jwt-unverified
  return permissions.includes('lend');
}

export function visit(token: string): number {
  const claims: Claims = jwt.decode(token) as never; // warning: jwt-unverified
  switch (claims.role) {
    case 'keeper':
      return 2;
    default:
      return 1;
  }
}

export function attach(token: string, req: Request & { user?: unknown }): void {
  const claims = jwt.decode(token)! as unknown as Claims; // warning: jwt-unverified
  req.user = claims;
}

export function assign(token: string, req: Request): void {
  const { sub: id, role } = jwt.decode(token) as Claims; // warning: jwt-unverified
  (req as any).user = { id, role };
}
