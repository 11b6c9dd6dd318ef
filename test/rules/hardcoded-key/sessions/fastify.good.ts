// library: fastify; feature: secrets of plugins from the environment; expect: innocent
import { readFileSync } from 'node:fs';
import Fastify from 'fastify';
import cookie from '@fastify/cookie';
import jwt from '@fastify/jwt';
import secureSession from '@fastify/secure-session';
import swagger from '@fastify/swagger';
import { routes } from './routes.ts';

const app = Fastify();

await app.register(jwt, { secret: { private: readFileSync('private.pem'), public: readFileSync('public.pem') }, sign: { algorithm: 'RS256' } });
await app.register(cookie, { secret: process.env.COOKIE_SECRET });
await app.register(secureSession, { key: readFileSync('session.key') });
await app.register(swagger, { openapi: { info: { title: 'Orders', version: '1.0.0' } } });
await app.register(routes, { prefix: '/orders', key: 'orders' });
