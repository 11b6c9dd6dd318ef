// library: jsonwebtoken; feature: a helper beside such a decorator that decides itself; expect: bad
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import jwt from 'jsonwebtoken';

export const Path = createParamDecorator((_: unknown, context: ExecutionContext) => {
  return context.switchToHttp().getRequest().path;
});

export function isCurator(request: Request): boolean {
  const claims = jwt.decode((request.headers.authorization ?? '').slice(7)) as { role?: string } | null; // error: jwt-unverified
  return claims?.role === 'curator';
}
