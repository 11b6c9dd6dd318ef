// library: hono; feature: verify of hono/jwt; expect: innocent
import { Hono } from 'hono';
import { jwt, verify } from 'hono/jwt';

const app = new Hono<{ Bindings: { TOKEN_SECRET: string } }>();

app.use('/orders/*', async (c, next) => {
  const payload = await verify(c.req.header('authorization')!.slice(7), c.env.TOKEN_SECRET, 'HS256');
  c.set('customer', payload.sub);
  await next();
});

app.use('/invoices/*', (c, next) => jwt({ secret: c.env.TOKEN_SECRET, alg: 'HS256' })(c, next));
