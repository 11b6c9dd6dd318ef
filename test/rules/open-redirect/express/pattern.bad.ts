// library: express; feature: a pattern that lets other sites through; expect: bad
import express from 'express';

const app = express();

app.get('/signed-in', (req, res) => {
  const target = String(req.query.next);
  res.redirect(/^\//.test(target) ? target : '/'); // error: open-redirect
});

app.get('/signed-out', (req, res) => {
  const target = String(req.query.next);
  res.redirect(/^\/[^/]/.test(target) ? target : '/'); // error: open-redirect
});

app.get('/invoices/done', (req, res) => {
  const back = req.query.back as string;
  if (!/^https:\/\/invoices\.example\.com/.test(back)) return res.status(400).end();
  return res.redirect(303, back); // error: open-redirect
});
