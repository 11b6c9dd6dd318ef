// library: v8; feature: bytes with a digest that proves nothing of them; expect: bad
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import v8 from 'node:v8';
import express from 'express';

const app = express();
const KEY = process.env.PARCEL_KEY;

app.post('/no-key', express.raw(), (req, res) => {
  const wanted = createHash('sha256').update(req.body).digest();
  if (!timingSafeEqual(Buffer.from(req.get('x-seal'), 'hex'), wanted)) return res.sendStatus(400);
  res.json(v8.deserialize(req.body)); // error: unsafe-deserialization
});

app.post('/name-only', express.raw(), (req, res) => {
  const wanted = createHmac('sha256', KEY).update(req.query.name).digest();
  if (!timingSafeEqual(Buffer.from(req.get('x-seal'), 'hex'), wanted)) return res.sendStatus(400);
  res.json(v8.deserialize(req.body)); // error: unsafe-deserialization
});

app.post('/their-key', express.raw(), (req, res) => {
  const wanted = createHmac('sha256', req.query.key).update(req.body).digest();
  if (!timingSafeEqual(Buffer.from(req.get('x-seal'), 'hex'), wanted)) return res.sendStatus(400);
  res.json(v8.deserialize(req.body)); // error: unsafe-deserialization
});

app.post('/too-late', express.raw(), (req, res) => {
  const parcel = v8.deserialize(req.body); // error: unsafe-deserialization
  const wanted = createHmac('sha256', KEY).update(req.body).digest();
  if (!timingSafeEqual(Buffer.from(req.get('x-seal'), 'hex'), wanted)) return res.sendStatus(400);
  res.json(parcel);
});
