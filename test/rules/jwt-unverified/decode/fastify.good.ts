// library: @fastify/jwt; feature: tokens of a plugin that are verified; expect: innocent
import Fastify from 'fastify';
import jwt from '@fastify/jwt';

const app = Fastify();
await app.register(jwt, { secret: process.env.TOKEN_SECRET! });

app.addHook('preHandler', async (request, reply) => {
  await request.jwtVerify();
  if (request.user.role !== 'buyer') return reply.code(403).send();
});

app.get('/orders', async (request) => {
  const token = request.headers.authorization?.slice('Bearer '.length) ?? '';
  const claims = app.jwt.verify<{ sub: string }>(token);
  return claims.sub;
});

app.get('/expiry', async (request) => {
  const token = request.headers.authorization?.slice('Bearer '.length) ?? '';
  const { exp } = app.jwt.decode<{ exp: number }>(token)!;
  return { exp };
});
