// library: express; feature: HTML is escaped by hand, with a table; expect: innocent
const app = require('express')();
const CODES = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;', "'": '&#39;' };
const names = new Map([['<', '&lt;'], ['>', '&gt;'], ['"', '&quot;'], ['&', '&amp;']]);
const plain = (text) => String(text).replace(/[<>&"']/g, (one) => CODES[one]);
const orSame = (text) => text.replace(/[<>&"'`]/g, (one) => CODES[one] || one);
const mapped = (text) => text.replace(/[<>&"]/g, (one) => names.get(one));
const coded = (text) => text.replace(/[^\w ]/g, (one) => `&#${one.charCodeAt(0)};`);
function eachLetter(text) {
  let out = '';
  for (const letter of text) out += CODES[letter] || letter;
  return out;
}
const split = (text) => [...text].map((letter) => (letter in CODES ? CODES[letter] : letter)).join('');
app.get('/card', (req, res) => {
  const { title, note } = req.query;
  res.send(`<h1>${plain(title)}</h1><p title="${orSame(note)}">${mapped(note)}</p>`);
});
app.get('/list', (req, res) => res.send(`<ul>${[].concat(req.query.item).map((item) => `<li>${coded(item)}</li>`).join('')}</ul>`));
app.get('/slow', (req, res) => res.send(`<p>${eachLetter(req.query.a)} ${split(req.query.b)}</p>`));
