// library: express; feature: a module of one folder; expect: bad
const express = require('express');

const app = express();

app.get('/texts', (req, res) => {
  res.json(require(`../locales/${req.query.lang}`)); // error: dynamic-code
});

app.get('/plugins/:name', async (req, res) => {
  const plugin = await import(`./plugins/${req.params.name}.mjs`); // error: dynamic-code
  res.json(plugin.default);
});
