// library: express; feature: only the second of two names is looked at; expect: bad
import express from 'express';

const app = express();
app.use(express.json());
const shelves = {};
const REFUSED = ['__proto__', 'constructor', 'prototype'];

app.put('/books', (req, res) => {
  const { shelf, title } = req.body;
  if (REFUSED.includes(title)) return res.sendStatus(400);
  shelves[shelf] ??= {};
  shelves[shelf][title] = req.body.count; // error: prototype-pollution
  res.end();
});

app.patch('/books', (req, res) => {
  const [shelf, title] = req.body.route.split('/');
  if (title === '__proto__') return res.sendStatus(400);
  const books = shelves[shelf] || (shelves[shelf] = {});
  books[title] = req.body.count; // error: prototype-pollution
  res.end();
});
