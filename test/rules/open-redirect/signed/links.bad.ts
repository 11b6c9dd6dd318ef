// library: express; feature: something else than the target was signed; expect: bad
import { createHmac, timingSafeEqual } from 'node:crypto';
import express from 'express';

const app = express();
const key = process.env.LINK_KEY!;

app.get('/out', (req, res) => {
  const wanted = createHmac('sha256', key).update(String(req.query.user)).digest();
  if (!timingSafeEqual(wanted, Buffer.from(String(req.query.seal), 'base64url'))) return res.sendStatus(400);
  res.redirect(String(req.query.to)); // error: open-redirect
});
