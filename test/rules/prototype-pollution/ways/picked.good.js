// library: express; feature: objects without a prototype, own members, refused names; expect: innocent
const express = require('express');

const app = express();
app.use(express.json());

const shelves = { wine: {}, books: {} };
const bare = Object.create(null);
const lists = new Map();

app.post('/bare', (req, res) => {
  const { shelf, slot, item } = req.body;
  (bare[shelf] ??= {})[slot] = item;
  const rows = Object.create(null);
  if (!(shelf in rows)) rows[shelf] = Object.create(null);
  rows[shelf][slot] = item;
  const list = lists.get(shelf) ?? {};
  list[slot] = item;
  Object.assign(shelves, req.body.more);
  res.end();
});

app.post('/own', (req, res) => {
  const { shelf, slot, item } = req.body;
  shelves[Number(req.body.row)][slot] = item;
  shelves[`s-${shelf}`] ??= {};
  shelves[`s-${shelf}`][slot] = item;
  if (!Object.hasOwn(shelves, shelf)) return res.sendStatus(404);
  shelves[shelf][slot] = item;
  res.end();
});

app.post('/listed', (req, res) => {
  const SKIP = ['__proto__', 'constructor', 'prototype'];
  const { shelf, slot, item } = req.body;
  if (SKIP.includes(shelf)) return res.end();
  (shelves[shelf] ??= {})[slot] = item;
  res.end();
});

app.post('/cases', (req, res) => {
  const { shelf, slot, item } = req.body;
  switch (shelf) {
    case '__proto__': case 'constructor':
      return res.end();
    default:
      shelves[shelf][slot] = item;
      return res.end();
  }
});
