// library: hono; feature: a middleware of hono/factory; expect: bad
import { createFactory, createMiddleware } from 'hono/factory';
import { decodeJwt } from 'jose';

export const crew = createMiddleware(async (c, next) => {
  const [, token] = (c.req.header('Authorization') ?? '').split(' ');
  c.set('crew', decodeJwt(token ?? '').sub); // error: jwt-unverified
  await next();
});

const factory = createFactory();

export const guests = factory.createMiddleware(async (c, next) => {
  c.set('guest', decodeJwt(c.req.query('ticket') ?? '').sub); // error: jwt-unverified
  await next();
});
