// library: express; feature: a piece of the address that is not its beginning; expect: bad
const express = require('express');

const app = express();

app.use('/shelves', (req, res) => {
  const [, back] = req.originalUrl.split('?back=');
  res.redirect(back); // error: open-redirect
});
app.use('/books', (req, res) => {
  const halves = req.originalUrl.split('?');
  halves[0] = req.query.shelf;
  res.redirect(halves.join('?')); // error: open-redirect
});
app.use('/authors', (req, res) => {
  const halves = req.query.to.split('?');
  halves[0] += '/';
  res.redirect(halves.join('?')); // error: open-redirect
});
app.use('/queries', (req, res) => {
  const halves = req.originalUrl.split('?');
  halves.shift();
  res.redirect(halves.join('?')); // error: open-redirect
});
app.use('/short', (req, res) => {
  const address = req.originalUrl;
  res.redirect(address.slice(7)); // error: open-redirect
});
