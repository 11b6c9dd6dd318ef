// library: hono; feature: decode of hono/jwt for an identity; expect: bad
import { Hono } from 'hono';
import { decode } from 'hono/jwt';

const app = new Hono();

app.use('/orders/*', async (c, next) => {
  const { payload } = decode(c.req.header('authorization')!.slice(7)); // error: jwt-unverified
  c.set('customer', payload.sub);
  await next();
});
