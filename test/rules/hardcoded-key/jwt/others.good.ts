// library: other signers; feature: keys of the environment with other packages; expect: innocent
import { Hono } from 'hono';
import { setSignedCookie } from 'hono/cookie';
import { sign } from 'hono/jwt';
import worker from '@tsndr/cloudflare-worker-jwt';
import jws from 'jws';
import { betterAuth } from 'better-auth';
import NextAuth from 'next-auth';

const app = new Hono<{ Bindings: { SECRET: string } }>();

app.post('/login', async (c) => {
  const token = await sign({ sub: 'buyer' }, c.env.SECRET);
  await setSignedCookie(c, 'token', token, c.env.SECRET);
  return c.body(null, 204);
});

export const signForWorker = (id: string, env: { SECRET: string }) => worker.sign({ sub: id }, env.SECRET);
export const signPlain = (id: string) => jws.sign({ header: { alg: 'HS256' }, payload: id, secret: process.env.SECRET });
export const auth = betterAuth({ secret: process.env.BETTER_AUTH_SECRET });
export const handler = NextAuth({ providers: [], secret: process.env.NEXTAUTH_SECRET });
