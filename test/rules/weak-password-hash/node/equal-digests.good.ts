// library: node:crypto; feature: both sides hashed, to compare them in constant time; expect: innocent
import { createHash } from 'node:crypto';
import type { Request } from 'express';
import { constantTimeEqual } from './compare';

export function isAdmin(req: Request, expected: string): boolean {
  const password = String(req.headers.authorization).split(':')[1]!;
  const given = createHash('sha256').update(password).digest('hex');
  return constantTimeEqual(given, createHash('sha256').update(expected).digest('hex'));
}
