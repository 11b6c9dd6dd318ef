// library: fastify; feature: secrets of plugins; expect: bad
import Fastify from 'fastify';
import cookie from '@fastify/cookie';
import jwt from '@fastify/jwt';
import secureSession from '@fastify/secure-session';

const app = Fastify();

await app.register(jwt, { secret: 'warehouse-tokens' }); // error: hardcoded-key
await app.register(cookie, { secret: 'warehouse-cookies' }); // error: hardcoded-key
await app.register(secureSession, { key: Buffer.from('5f4dcc3b5aa765d61d8327deb882cf995f4dcc3b5aa765d61d8327deb882cf99', 'hex') }); // error: hardcoded-key
