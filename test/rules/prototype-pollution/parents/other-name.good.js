// library: express; feature: the first of two names is looked at, or both, or the path that both are from; expect: innocent
import express from 'express';

const app = express();
app.use(express.json());
const shelves = {};
const REFUSED = ['__proto__', 'constructor', 'prototype'];

app.put('/books', (req, res) => {
  const { shelf, title } = req.body;
  if (REFUSED.includes(shelf)) return res.sendStatus(400);
  shelves[shelf] ??= {};
  shelves[shelf][title] = req.body.count;
  res.end();
});

app.post('/books', (req, res) => {
  const { shelf, title } = req.body;
  if ([shelf, title].some((name) => REFUSED.includes(name))) return res.sendStatus(400);
  (shelves[shelf] ??= {})[title] = req.body.count;
  res.end();
});

app.patch('/books', (req, res) => {
  if (req.body.route.includes('__proto__')) return res.sendStatus(400);
  const [shelf, title] = req.body.route.split('/');
  const books = shelves[shelf] || (shelves[shelf] = {});
  books[title] = req.body.count;
  res.end();
});
