// library: @remix-run/node; feature: secrets of a cookie session; expect: bad
import { createCookieSessionStorage } from '@remix-run/node';

export const { getSession, commitSession, destroySession } = createCookieSessionStorage({
  cookie: {
    name: '__cart',
    httpOnly: true,
    secrets: ['carts-are-fun'], // error: hardcoded-key
  },
});
