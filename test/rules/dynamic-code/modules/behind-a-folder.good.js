// library: express; feature: a module of one folder; expect: innocent
const path = require('node:path');
const express = require('express');

const app = express();
const LANGUAGES = ['en', 'de', 'fr'];

app.get('/texts', (req, res) => {
  if (!LANGUAGES.includes(req.query.lang)) return res.status(404).end();
  res.json(require(`../locales/${req.query.lang}`));
});

app.get('/last-part', (req, res) => {
  res.json(require(`../locales/${path.basename(String(req.query.lang))}`));
});
