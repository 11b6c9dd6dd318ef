// library: express; feature: an object that is picked by name, or made, and written to; expect: bad
const express = require('express');
const qs = require('node:querystring');

const app = express();
app.use(express.json());

const shelves = {};

function shelfOf(all, name) {
  if (!all[name]) all[name] = {};
  return all[name];
}

const ensure = (name) => (shelves[name] ??= {});

app.post('/slots', (req, res) => {
  const { shelf, slot, item } = req.body;
  const one = shelves[shelf] ?? (shelves[shelf] = {});
  one[slot] = item; // error: prototype-pollution
  shelves[shelf] = shelves[shelf] || {};
  shelves[shelf][slot] = item; // error: prototype-pollution
  (shelves[shelf] ||= makeShelf())[slot] = item; // error: prototype-pollution
  res.end();
});

function makeShelf() {
  return { made: Date.now() };
}

app.post('/helpers', (req, res) => {
  shelfOf(shelves, req.body.shelf)[req.body.slot] = req.body.item; // error: prototype-pollution
  const mine = shelfOf(shelves, req.body.shelf);
  mine[req.body.slot] = req.body.item; // error: prototype-pollution
  ensure(req.body.shelf)[req.body.slot] = req.body.item; // error: prototype-pollution
  res.end();
});

app.post('/forms', (req, res) => {
  const grouped = {};
  for (const [name, value] of new URLSearchParams(req.body.text)) {
    const parts = name.split('.');
    if (!(parts[0] in grouped)) grouped[parts[0]] = {};
    grouped[parts[0]][parts[1]] = value; // error: prototype-pollution
  }
  for (const [name, value] of Object.entries(qs.parse(req.body.text))) {
    const { group, field } = /^(?<group>\w+)-(?<field>\w+)$/.exec(name).groups;
    (grouped[group] = grouped[group] || {})[field] = value; // error: prototype-pollution
  }
  res.json(grouped);
});

app.post('/calls', (req, res) => {
  Object.assign(shelves[req.body.shelf], req.body.more); // error: prototype-pollution
  Reflect.set(shelves[req.body.shelf], req.body.slot, req.body.item); // error: prototype-pollution
  res.end();
});
