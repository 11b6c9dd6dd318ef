// library: he; feature: escapes that are read again; expect: bad
const he = require('he');
const { decode } = require('html-entities');
const { decodeHTML } = require('entities');
const _ = require('lodash');
const app = require('express')();

app.get('/recipes', (req, res) => {
  res.send(`<h1>${he.decode(he.encode(req.query.title))}</h1>`); // error: xss
});

app.get('/cooks', (req, res) => {
  const name = _.escape(req.query.name);
  res.send('<b>' + _.unescape(name) + '</b>'); // error: xss
});

app.get('/notes', (req, res) => {
  res.send(`<p>${decode(req.query.note)}</p><p>${decodeHTML(req.query.more)}</p>`); // error: xss
});
