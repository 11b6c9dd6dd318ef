// library: jsonpath-plus; feature: scripts in a path; expect: bad
const express = require('express');
const { JSONPath } = require('jsonpath-plus');

const app = express();
const stock = { shelves: [] };

app.get('/stock', (req, res) => {
  res.json(JSONPath({ path: req.query.path, json: stock, eval: 'native' })); // error: dynamic-code
});
