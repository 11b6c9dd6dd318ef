// library: @remix-run/node; feature: secrets of a cookie session from the environment; expect: innocent
import { createCookie, createCookieSessionStorage } from '@remix-run/node';

const secret = process.env.CART_SECRET;
if (!secret) throw new Error('CART_SECRET is not set');

export const theme = createCookie('theme', { maxAge: 31_536_000 });
export const language = createCookieSessionStorage({ cookie: { name: 'locale', secrets: ['nobody-cares'] } });
export const { getSession, commitSession, destroySession } = createCookieSessionStorage({
  cookie: { name: '__cart', httpOnly: true, secrets: [secret] },
});
