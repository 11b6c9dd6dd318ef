// library: express; feature: a target that is remembered before it is checked, or on a way where it is not; expect: bad
const express = require('express');

const app = express();
const APPS = ['https://reader.example.org/back', 'https://desk.example.org/back'];
const early = new Map();
const half = new Map();

app.get('/login', (req, res) => {
  early.set(req.query.state, { app: req.query.app });
  if (!APPS.includes(req.query.app)) return res.sendStatus(400);
  res.render('login');
});
app.get('/login/end', (req, res) => {
  const login = early.get(req.query.state);
  res.redirect(login.app); // error: open-redirect
});

app.get('/desk', (req, res) => {
  if (req.query.strict) {
    if (!APPS.includes(req.query.app)) return res.sendStatus(400);
    half.set('strict', { app: req.query.app });
  }
  half.set('last', { app: req.query.app });
  res.render('desk');
});
app.get('/desk/end', (req, res) => {
  const desk = half.get(req.query.state);
  res.redirect(desk.app); // error: open-redirect
});
