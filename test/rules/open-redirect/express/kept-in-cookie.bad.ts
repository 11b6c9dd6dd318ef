// library: express; feature: targets from cookies and headers, which no link can choose; expect: bad
import { Hono } from 'hono';
import { getCookie } from 'hono/cookie';

const app = new Hono();

app.get('/callback', (c) => {
  const back = getCookie(c, 'back') || '/';
  const target = new URL(back, 'https://shop.example.com');
  return c.redirect(target.toString()); // suggestion: open-redirect
});

app.get('/language', (c) => c.redirect(c.req.header('Referer') ?? '/')); // suggestion: open-redirect

app.get('/login', (c) => c.redirect(c.req.query('next') ?? '/')); // error: open-redirect
