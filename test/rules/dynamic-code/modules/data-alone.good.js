// library: node:module; feature: what is required ends in .json, so it is data whatever a client chose; expect: innocent
const { createRequire } = require('node:module');
const express = require('express');

const app = express();
const load = createRequire(__filename);

app.get('/versions/:name', (req, res) => {
  res.json({ version: load(`${req.params.name}/package.json`).version });
});
