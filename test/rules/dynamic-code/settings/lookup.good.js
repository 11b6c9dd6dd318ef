// library: jsonpath-plus; feature: scripts in a path are switched off; expect: innocent
const express = require('express');
const { JSONPath } = require('jsonpath-plus');

const app = express();
const stock = { shelves: [] };
const OPTIONS = { json: stock, eval: false };

app.get('/stock', (req, res) => {
  const found = JSONPath({ eval: false, path: req.query.path, json: stock });
  const more = JSONPath({ ...OPTIONS, path: req.query.path });
  const old = JSONPath({ json: stock, path: req.query.path, preventEval: true });
  res.json([found, more, old]);
});
