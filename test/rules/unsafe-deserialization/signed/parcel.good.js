// library: v8; feature: bytes that the program has signed itself; expect: innocent
import { createHmac, timingSafeEqual } from 'node:crypto';
import v8 from 'node:v8';
import express from 'express';

const app = express();
const KEY = process.env.PARCEL_KEY;

function checkSeal(body, seal) {
  const wanted = createHmac('sha256', KEY).update(body).digest();
  const given = Buffer.from(seal, 'hex');
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) throw new Error('broken seal');
}

app.post('/parcels', express.raw(), (req, res) => {
  checkSeal(req.body, req.get('x-seal'));
  res.json(v8.deserialize(req.body));
});

app.post('/parts', express.raw(), (req, res) => {
  const parts = req.body;
  const seal = parts.slice(0, 32);
  const rest = parts.slice(32);
  const hmac = createHmac('sha256', KEY);
  hmac.update(rest);
  if (!timingSafeEqual(hmac.digest(), seal)) return res.sendStatus(400);
  res.json(v8.deserialize(rest));
});
