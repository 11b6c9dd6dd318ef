// library: express; feature: targets that the program has signed by hand; expect: innocent
import { createHmac, timingSafeEqual } from 'node:crypto';
import express from 'express';

const app = express();
const key = process.env.LINK_KEY!;

const digestOf = (text: string) => createHmac('sha256', key).update(text).digest();

app.get('/out', (req, res) => {
  const to = String(req.query.to);
  if (!timingSafeEqual(digestOf(to), Buffer.from(String(req.query.seal), 'base64url'))) return res.sendStatus(400);
  res.redirect(to);
});

app.get('/token', (req, res) => {
  const [payload, seal] = String(req.query.token).split('.');
  const wanted = digestOf(payload!);
  if (!timingSafeEqual(wanted, Buffer.from(seal!, 'base64url'))) return res.sendStatus(400);
  const { next } = JSON.parse(Buffer.from(payload!, 'base64url').toString('utf8'));
  res.redirect(next);
});
