// library: other signers; feature: constants as keys of other packages; expect: bad
import { Hono } from 'hono';
import { setSignedCookie } from 'hono/cookie';
import { jwt, sign } from 'hono/jwt';
import worker from '@tsndr/cloudflare-worker-jwt';
import jws from 'jws';
import { betterAuth } from 'better-auth';
import NextAuth from 'next-auth';

const SECRET = 'orders-of-the-day';
const app = new Hono();

app.use('/orders/*', jwt({ secret: SECRET, alg: 'HS256' })); // error: hardcoded-key
app.post('/login', async (c) => {
  const token = await sign({ sub: 'buyer' }, SECRET); // error: hardcoded-key
  await setSignedCookie(c, 'token', token, 'cookies-of-the-day'); // error: hardcoded-key
  return c.body(null, 204);
});

export const signForWorker = (id: string) => worker.sign({ sub: id }, SECRET); // error: hardcoded-key
export const signPlain = (id: string) => jws.sign({ header: { alg: 'HS256' }, payload: id, secret: SECRET }); // error: hardcoded-key
export const auth = betterAuth({ secret: 'better-orders-of-the-day' }); // error: hardcoded-key
export const handler = NextAuth({ providers: [], secret: 'next-orders-of-the-day' }); // error: hardcoded-key
