// library: @fastify/jwt; feature: tokens of a plugin that are only decoded; expect: bad
import Fastify from 'fastify';
import jwt from '@fastify/jwt';

const app = Fastify();
await app.register(jwt, { secret: process.env.TOKEN_SECRET! });

app.addHook('preHandler', async (request, reply) => {
  const token = request.headers.authorization?.slice('Bearer '.length) ?? '';
  const claims = app.jwt.decode<{ sub: string; role: string }>(token); // error: jwt-unverified
  if (claims?.role !== 'buyer') return reply.code(403).send();
});

app.get('/orders', async (request) => {
  const claims = await request.jwtDecode<{ sub: string }>(); // error: jwt-unverified
  request.user = claims;
  return claims.sub;
});
