// library: express; feature: the scheme that a proxy saw, in front of the site's own host; expect: innocent
import express from 'express';
const app = express();
const HOST = process.env.PUBLIC_HOST;

app.get('/signin', (req, res) => {
  const { protocol } = req;
  const seen = req.get('x-forwarded-proto') ?? protocol;
  const scheme = seen.endsWith(':') ? seen : `${seen}:`;
  res.redirect(new URL(`${scheme}//${HOST}/signin/start`).toString());
});

app.get('/help', (req, res) => res.redirect(`${req.headers['x-forwarded-proto']}://${HOST}/help`));

app.get('/docs', (req, res) => {
  const site = new URL(`${req.headers['x-forwarded-proto'] ?? req.protocol}://${HOST}/`).toString().replace(/\/$/, '');
  res.redirect(`${site}/docs`);
});
