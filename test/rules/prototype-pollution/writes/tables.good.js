// library: express; feature: tables that were asked for their own names, or that inherit nothing; expect: innocent
const express = require('express');

const app = express();
app.use(express.json());

const shelves = { fruit: { apples: 3 }, tools: {} };
const bare = Object.assign(Object.create(null), {});

app.put('/shelf/:shelf/:item', (req, res) => {
  const { shelf, item } = req.params;
  if (!Object.hasOwn(shelves, shelf)) return res.sendStatus(404);
  shelves[shelf][item] = req.body.count;
  res.end();
});

app.post('/shelf', (req, res) => {
  const name = req.body.shelf;
  if (!Object.keys(shelves).includes(name)) return res.sendStatus(404);
  shelves[name][req.body.item] = req.body.count;
  res.end();
});

app.patch('/shelf', (req, res) => {
  const name = req.body.shelf;
  if (!bare[name]) return res.sendStatus(404);
  bare[name][req.body.item] = 0;
  res.end();
});
