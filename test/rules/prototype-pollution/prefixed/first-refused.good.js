// library: express; feature: the first of two names is refused, as the advice says; expect: innocent
const express = require('express');

const app = express();
const settings = {};

app.post('/settings', express.json(), (req, res) => {
  if (['__proto__', 'constructor', 'prototype'].includes(req.body.group)) return res.sendStatus(400);
  settings[req.body.group] ??= {};
  settings[req.body.group][req.body.name] = req.body.value;
  res.sendStatus(204);
});
