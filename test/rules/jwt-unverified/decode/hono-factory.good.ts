// library: hono; feature: a middleware of hono/factory that verifies; expect: innocent
import { createMiddleware } from 'hono/factory';
import { jwtVerify } from 'jose';

const key = new TextEncoder().encode(process.env.CREW_SECRET);

export const crew = createMiddleware(async (c, next) => {
  const [, token] = (c.req.header('Authorization') ?? '').split(' ');
  const { payload } = await jwtVerify(token ?? '', key);
  c.set('crew', payload.sub);
  await next();
});
