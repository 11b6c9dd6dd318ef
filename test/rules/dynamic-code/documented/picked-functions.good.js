// library: express; feature: a function that a client picks from a table; expect: innocent
const express = require('express');
const fs = require('fs');
const app = express();

const ACTIONS = { play: () => 'playing', pause: () => 'paused' };
const METHODS = ['statSync', 'readdirSync'];

app.get('/call', (req, res) => {
  if (!Object.hasOwn(ACTIONS, req.query.name)) return res.sendStatus(404);
  res.json(ACTIONS[req.query.name]());
});

app.get('/file', (req, res) => {
  if (!METHODS.includes(req.query.method)) return res.sendStatus(404);
  res.json(fs[req.query.method]('public'));
});

exports.each = (methods) => methods.map((name) => fs[name]('public'));
