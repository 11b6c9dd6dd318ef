// library: express; feature: the address that was asked for, taken apart and put together again; expect: innocent
const express = require('express');

const app = express();

app.use('/shelves', (req, res, next) => {
  const halves = req.originalUrl.split('?');
  if (halves[0].endsWith('/')) return next();
  halves[0] += '/';
  const whole = halves.join('?');
  res.redirect(301, whole);
});
app.use('/books', (req, res) => {
  const [where, asked] = req.originalUrl.split('?');
  res.redirect(308, `${where}/${asked ? `?${asked}` : ''}`);
});
app.use('/Authors', (req, res) => {
  const halves = req.url.split('#');
  halves[0] = halves[0].toLowerCase();
  res.redirect(halves.join('#'));
});
app.use('/slashes', (req, res) => {
  const address = req.originalUrl;
  res.redirect(address.slice(0, -1));
});
