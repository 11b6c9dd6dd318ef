// library: react-router; feature: a cookie with the session; expect: bad
import { createCookieSessionStorage } from 'react-router';

export const themes = createCookieSessionStorage({
  cookie: { name: 'shop-session', path: '/', httpOnly: true, sameSite: 'lax', secrets: ['anybody may know this'] }, // error: hardcoded-key
});
