// library: express-jwt; feature: HMAC beside RSA for a public key, in versions with an old jsonwebtoken; expect: bad
import { readFileSync } from 'node:fs';
import { expressjwt } from 'express-jwt';
import koaJwt from 'koa-jwt';

const publicKey = readFileSync('/etc/gallery/visitors.pub.pem', 'utf8');
const allowed = { algorithms: ['RS256' as const, 'HS256' as const] };

export const visitors = expressjwt({ secret: publicKey, algorithms: ['RS256', 'HS256'] }); // error: jwt-unverified
export const guides = koaJwt({ secret: publicKey, ...allowed }); // error: jwt-unverified
