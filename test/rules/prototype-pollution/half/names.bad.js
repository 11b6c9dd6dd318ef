// library: express; feature: names of which not all are refused; expect: bad
const express = require('express');
const app = express();
app.use(express.json());
const shelves = { upper: { left: {} }, lower: { left: {} } };

app.put('/jars', (req, res) => {
  const { shelf, side, jar } = req.body;
  if (['__proto__', 'constructor', 'prototype'].includes(shelf)) throw new Error('no such shelf');
  shelves[shelf][side][jar] = req.body.label; // error: prototype-pollution
  res.end();
});

app.post('/jars', (req, res) => {
  const { shelf, side, jar } = req.body;
  if (shelf === '__proto__' || side === '__proto__') return res.status(400).end();
  shelves[shelf][side][jar] = req.body.label; // error: prototype-pollution
  res.end();
});

function stack(into, from, depth) {
  for (const name of Object.keys(from)) {
    if (!depth && (name === '__proto__' || name === 'constructor')) continue;
    if (depth === 0 && name === 'prototype') continue;
    if (typeof from[name] === 'object' && into[name]) stack(into[name], from[name], depth + 1);
    else into[name] = from[name]; // error: prototype-pollution
  }
}

app.patch('/jars', (req, res) => {
  stack(shelves, req.body, 0);
  res.end();
});
