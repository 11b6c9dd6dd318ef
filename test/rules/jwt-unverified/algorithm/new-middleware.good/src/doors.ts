// library: express-jwt; feature: HMAC beside RSA for a public key, which newer versions refuse; expect: innocent
import { readFileSync } from 'node:fs';
import { expressjwt } from 'express-jwt';
import koaJwt from 'koa-jwt';

const publicKey = readFileSync('/etc/gallery/visitors.pub.pem', 'utf8');

export const visitors = expressjwt({ secret: publicKey, algorithms: ['RS256', 'HS256'] });
export const guides = koaJwt({ secret: publicKey, algorithms: ['RS256', 'HS256'] });
