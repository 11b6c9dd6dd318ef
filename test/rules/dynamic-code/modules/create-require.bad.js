// library: module; feature: a require that was made; expect: bad
const { createRequire } = require('module');
const loaders = require('node:module');
const express = require('express');

const app = express();
const fromHere = createRequire(__filename);
const fromThemes = loaders.createRequire('/srv/themes/');

app.get('/themes/:name', (req, res) => {
  const theme = fromThemes(req.params.name); // error: dynamic-code
  res.json({ title: theme.title });
});

app.get('/formats', (req, res) => {
  const format = fromHere(`./formats/${req.query.format}`); // error: dynamic-code
  res.json({ ending: format.ending });
});
