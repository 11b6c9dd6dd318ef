// library: express; feature: all names on the way are refused; expect: innocent
const express = require('express');
const app = express();
app.use(express.json());
const shelves = { upper: { left: {} }, lower: { left: {} } };
const MAGIC = ['__proto__', 'constructor', 'prototype'];

app.put('/jars', (req, res) => {
  const { shelf, side, jar } = req.body;
  if (MAGIC.includes(shelf) || MAGIC.includes(side)) throw new Error('no such place');
  shelves[shelf][side][jar] = req.body.label;
  res.end();
});

app.post('/jars', (req, res) => {
  const { shelf, side, jar } = req.body;
  if ([shelf, side, jar].some((name) => MAGIC.includes(name))) return res.status(400).end();
  shelves[shelf][side][jar] = req.body.label;
  res.end();
});

app.delete('/jars', (req, res) => {
  const [shelf, side, jar] = String(req.body.path).split('/');
  if (MAGIC.includes(shelf)) throw new Error('no such shelf');
  if (MAGIC.includes(side)) throw new Error('no such side');
  shelves[shelf][side][jar] = null;
  res.end();
});

function stack(into, from, depth) {
  for (const name of Object.keys(from)) {
    if (depth > 5 || MAGIC.includes(name)) continue;
    if (typeof from[name] === 'object' && into[name]) stack(into[name], from[name], depth + 1);
    else into[name] = from[name];
  }
}

app.patch('/jars', (req, res) => {
  stack(shelves, req.body, 0);
  res.end();
});
