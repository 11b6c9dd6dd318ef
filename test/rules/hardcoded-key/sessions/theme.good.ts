// library: react-router; feature: a cookie with the theme of the pages; expect: innocent
import { createCookieSessionStorage } from 'react-router';

export const themes = createCookieSessionStorage({
  cookie: { name: 'shop-theme', path: '/', httpOnly: true, sameSite: 'lax', secrets: ['anybody may know this'] },
});
