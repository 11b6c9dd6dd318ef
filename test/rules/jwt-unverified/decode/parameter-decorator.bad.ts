// library: jsonwebtoken; feature: a parameter that Nest makes after its guards have let the request in; expect: bad
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import jwt from 'jsonwebtoken';

export const Member = createParamDecorator((_: unknown, context: ExecutionContext) => {
  const request = context.switchToHttp().getRequest();
  const [, token] = (request.headers.authorization ?? '').split(' ');
  return jwt.decode(token ?? ''); // suggestion: jwt-unverified
});
