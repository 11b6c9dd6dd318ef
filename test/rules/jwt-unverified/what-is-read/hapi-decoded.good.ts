// library: @hapi/jwt; feature: what was decoded is verified, and a subject that only goes to the log; expect: innocent
import Hapi from '@hapi/hapi';
import Jwt from '@hapi/jwt';
import { jwtDecode } from 'jwt-decode';
import type { NextFunction, Request, Response } from 'express';

const server = Hapi.server();
server.auth.scheme('pass', () => ({
  authenticate(request, h) {
    const decoded = Jwt.token.decode(request.headers.authorization?.split(' ')[1]);
    Jwt.token.verify(decoded, process.env.PASS_SECRET);
    return h.authenticated({ credentials: { user: decoded.decoded.payload } });
  },
}));

export function trace(req: Request, _res: Response, next: NextFunction) {
  const raw = req.headers.authorization?.split(' ')[1];
  if (raw) console.info('request of', jwtDecode<{ sub: string }>(raw).sub);
  next();
}
