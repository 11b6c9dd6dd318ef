// library: he; feature: escapes that are read and made anew; expect: innocent
const he = require('he');
const { decode, encode } = require('html-entities');
const { decodeHTML, escapeUTF8 } = require('entities');
const app = require('express')();

app.get('/recipes', (req, res) => {
  res.send(`<h1>${he.encode(he.decode(req.query.title))}</h1>`);
});

app.get('/notes', (req, res) => {
  const note = decode(req.query.note).slice(0, 200);
  res.send(`<p>${encode(note)}</p><p>${escapeUTF8(decodeHTML(req.query.more))}</p>`);
});
