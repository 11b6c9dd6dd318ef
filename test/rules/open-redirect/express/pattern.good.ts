// library: express; feature: a pattern that demands a path of one's own; expect: innocent
import express from 'express';

const app = express();

app.get('/signed-in', (req, res) => {
  const target = String(req.query.next);
  res.redirect(/^\/(?![/\\])/.test(target) ? target : '/');
});

app.get('/signed-out', (req, res) => {
  const { next = '/' } = req.query;
  res.redirect(typeof next === 'string' && /^\/\w/.test(next) ? next : '/');
});

app.get('/orders/done', (req, res) => {
  const back = String(req.query.back ?? '');
  if (!back.match(/^\/[^/\\]+/)) return res.redirect('/orders');
  return res.redirect(back);
});

app.get('/invoices/done', (req, res) => {
  const back = req.query.back as string;
  if (!/^https:\/\/invoices\.example\.com(?:\/|$)/.test(back)) return res.status(400).end();
  return res.redirect(303, back);
});

app.get('/parcels/done', (req, res) => {
  const back = String(req.query.back);
  const isOwn = /^\/parcels\b/.test(back);
  if (/^\/[a-z]/.exec(back)) return res.redirect(back);
  return res.redirect(isOwn ? back : '/parcels');
});
