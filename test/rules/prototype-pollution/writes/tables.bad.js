// library: express; feature: a table that has something under a name says nothing of the names that all tables have; expect: bad
const express = require('express');
const assert = require('node:assert');

const app = express();
app.use(express.json());

const shelves = { fruit: { apples: 3 }, tools: {} };

app.put('/shelf/:shelf/:item', (req, res) => {
  const { shelf, item } = req.params;
  if (!shelves[shelf]) return res.sendStatus(404);
  shelves[shelf][item] = req.body.count; // error: prototype-pollution
  res.end();
});

app.post('/shelf', (req, res) => {
  const name = req.body.shelf;
  if (!(name in shelves)) return res.sendStatus(404);
  const shelf = shelves[name];
  shelf[req.body.item] = req.body.count; // error: prototype-pollution
  res.end();
});

app.patch('/shelf', (req, res) => {
  assert(shelves[req.body.shelf]);
  shelves[req.body.shelf][req.body.item] = 0; // error: prototype-pollution
  if (Object.hasOwn(shelves, req.body.shelf)) shelves[req.body.shelf][req.body.item] = 1;
  res.end();
});
