// library: node:crypto; feature: compare of Buffer; expect: bad
import { createHmac } from 'node:crypto';
import express from 'express';

const app = express();

app.post('/hooks/returns', express.text(), (req, res) => {
  const mac = createHmac('sha256', process.env.RETURNS_SECRET!).update(req.body).digest();
  const given = Buffer.from(String(req.headers['x-returns-mac']), 'hex');
  if (mac.compare(given) !== 0) return res.sendStatus(401); // error: timing-unsafe-compare
  return res.sendStatus(204);
});
